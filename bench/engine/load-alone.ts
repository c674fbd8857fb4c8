/**
 * `node bench/engine/load-alone.ts ENGINE FACTOR`: one engine in a process of its own, so that load time and memory
 * are its own. Prints JSON.
 */

import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { heapInUse } from './collect-garbage.ts'
import { contenders } from './contenders.ts'
import { grown } from './grow.ts'
import { passOver } from './pass-over.ts'
import { inTurn } from './timing.ts'
import { casesOf, makeWorkload } from './workload.ts'

export interface Alone {
  readonly loadMs: number
  readonly heapMb: number
  readonly rssMb: number
  readonly perSecond: number
}

const SELF = fileURLToPath(import.meta.url)

/** Null where it took too long. */
export function alone(name: string, factor: number, seconds = 60): Promise<Alone | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--max-old-space-size=3000', SELF, name, String(factor)], {
      stdio: ['ignore', 'pipe', 'inherit'],
      timeout: seconds * 1000,
    })
    let text = ''
    child.stdout.on('data', part => {
      text += part
    })
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (code === 0) resolve(JSON.parse(text) as Alone)
      else if (signal) resolve(null)
      else reject(new Error(`${name} failed at ${factor} times the rules`))
    })
  })
}

const cpuMs = () => process.cpuUsage().user / 1000 + process.cpuUsage().system / 1000

async function measure(name: string, factor: number): Promise<Alone> {
  const contender = contenders.find(one => one.name === name)
  if (!contender) throw new Error(`no engine is called "${name}"`)
  const workload = makeWorkload()
  const { vocabulary, rules } = grown(workload, factor)
  const before = heapInUse()
  const start = cpuMs()
  const loaded = await contender.load(vocabulary, rules, 'complete')
  const loadMs = cpuMs() - start
  const heapMb = heapInUse() - before
  const inputs = casesOf(workload.complete).map(loaded.prepare)
  const [measured] = await inTurn([{ name, pass: passOver(loaded, inputs, contender.asynchronous) }], 3)
  return { loadMs, heapMb, rssMb: process.memoryUsage().rss / 2 ** 20, perSecond: measured?.perSecond ?? 0 }
}

if (process.argv[1] === SELF) console.log(JSON.stringify(await measure(process.argv[2] ?? '', Number(process.argv[3] ?? 1))))
