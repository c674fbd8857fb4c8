/**
 * `findingsOf` in a thread of its own. With the rules of usual policies it takes some milliseconds; rules can be written for which it
 * takes long, and then nobody else waits for it. The thread ends when nothing was asked for a while.
 */

import { Worker } from 'node:worker_threads'
import type { Rule } from '../../../../engine/index.ts'
import type { RuleFindings } from './rule-findings.ts'

/** Past this the rules are held to be too hard to analyse. */
const LONGEST = 8_000
/** So long the thread waits for another draft: who works on one asks again. */
const IDLE = 30_000
const limits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 }

interface Rules {
  readonly before: readonly Rule[]
  readonly after: readonly Rule[]
}

type Found = RuleFindings | 'too-hard'

let thread: Worker | null = null
let idle: NodeJS.Timeout | undefined
/** One after the other: they share the thread. */
let last: Promise<unknown> = Promise.resolve()

/** What is found, or `too-hard` where it takes too long or too much memory. A fault of ours is thrown. */
export function findInThread(rules: Rules, longest = LONGEST): Promise<Found> {
  const found = last.then(() => ask(rules, longest))
  last = found.catch(() => undefined)
  return found
}

function started(): Worker {
  clearTimeout(idle)
  thread ??= new Worker(new URL('./findings-thread.ts', import.meta.url), { resourceLimits: limits, env: {} })
  thread.removeAllListeners()
  thread.ref()
  return thread
}

function end(worker: Worker): void {
  worker.removeAllListeners()
  if (thread === worker) thread = null
  void worker.terminate()
}

/** Lets the thread rest; it ends when nobody asks for a while, or something happens to it. */
function rest(worker: Worker): void {
  worker.removeAllListeners()
  worker.once('error', () => end(worker))
  worker.once('exit', () => end(worker))
  worker.unref()
  idle = setTimeout(() => end(worker), IDLE).unref()
}

type Message = { readonly found: RuleFindings } | { readonly fault: string }

function ask(rules: Rules, longest: number): Promise<Found> {
  return new Promise((resolve, reject) => {
    const worker = started()
    const settle = (isWell: boolean, outcome: () => void) => {
      clearTimeout(timer)
      if (isWell) rest(worker)
      else end(worker)
      outcome()
    }
    const tooHard = () => settle(false, () => resolve('too-hard'))
    const timer = setTimeout(tooHard, longest)
    worker.once('message', (message: Message) =>
      settle(true, () => ('found' in message ? resolve(message.found) : reject(new Error(message.fault)))),
    )
    worker.once('error', (error: unknown) => (outOfMemory(error) ? tooHard() : settle(false, () => reject(error))))
    worker.once('exit', tooHard)
    worker.postMessage(rules)
  })
}

const outOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
