/** CPU time of engines taken in turn, so that a busy machine slows all alike: what counts is the ratio within a round. */
import { median } from '../timing.ts'

export interface Timed {
  readonly name: string
  /** Answers all questions once and returns how many; something of every answer goes into `sink`. */
  readonly pass: () => number | Promise<number>
}

export interface Measured {
  readonly name: string
  /** Questions per CPU-second: the median over the rounds. */
  readonly perSecond: number
  /** Against the first of the list, in the same round: the median over the rounds. */
  readonly ratio: number
}

/** What answers leave behind, so that no engine's work can be optimised away. */
export const sink: { total: number; clauses: readonly string[] } = { total: 0, clauses: [] }

const SLICE_US = 120_000

const cpu = (): number => {
  const { user, system } = process.cpuUsage()
  return user + system
}

async function rateOf({ pass }: Timed): Promise<number> {
  const start = cpu()
  let count = 0
  let spent = 0
  do {
    const now = pass()
    count += typeof now === 'number' ? now : await now
    spent = cpu() - start
  } while (spent < SLICE_US)
  return (count * 1e6) / spent
}

/** Runs each in turn for some CPU time a round; one round beforehand warms up. The first is what the others are held against. */
export async function inTurn(all: readonly Timed[], rounds = 9): Promise<Measured[]> {
  const rates = all.map((): number[] => [])
  for (let round = -1; round < rounds; round++)
    for (let i = 0; i < all.length; i++) {
      // Another order each round, lest one always pays for its neighbour's garbage.
      const at = (i + round + 1) % all.length
      const timed = all[at]
      if (!timed) continue
      const rate = await rateOf(timed)
      if (round >= 0) rates[at]?.push(rate)
    }
  return all.map(({ name }, at) => ({
    name,
    perSecond: median(rates[at] ?? []),
    ratio: median((rates[at] ?? []).map((rate, round) => rate / (rates[0]?.[round] ?? rate))),
  }))
}
