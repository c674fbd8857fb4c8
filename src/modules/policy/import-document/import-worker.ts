import { parentPort, workerData } from 'node:worker_threads'
import { importDocument } from './import-document.ts'

/** The thread of `importInWorker`: one file in, one answer out. */
const { bytes, fileName }: { bytes: Uint8Array; fileName: string } = workerData
parentPort?.postMessage(await importDocument(bytes, fileName))
