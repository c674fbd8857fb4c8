import { parentPort } from 'node:worker_threads'
import { createEngine, type Rule } from '../../../../engine/index.ts'
import { schoolVocabulary } from '../../vocabulary/index.ts'
import { findingsOf } from './rule-findings.ts'

/** The thread of `findInThread`: two sets of rules in, what was found out. */
const engine = createEngine(schoolVocabulary)

parentPort?.on('message', ({ before, after }: { readonly before: readonly Rule[]; readonly after: readonly Rule[] }) => {
  try {
    parentPort?.postMessage({ found: findingsOf(engine, before, after) })
  } catch (fault) {
    parentPort?.postMessage({ fault: fault instanceof Error ? fault.message : String(fault) })
  }
})
