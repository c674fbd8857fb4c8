/** Work that is costly: so much at once, so much waiting, and no more. */
import { Unavailable } from '../../../platform/errors.ts'

/**
 * @param atOnce how many run side by side
 * @param waiting how many may wait; whoever comes then is told to come back (Unavailable, 503)
 */
export function atMost(atOnce: number, waiting: number) {
  const queue: (() => void)[] = []
  const state = { running: 0 }
  const turn = (): Promise<void> | undefined => {
    if (state.running < atOnce) {
      state.running += 1
      return undefined
    }
    if (queue.length >= waiting) throw new Unavailable('too many sign in at once')
    return new Promise(resolve => queue.push(resolve))
  }
  const next = (): void => {
    const waiter = queue.shift()
    if (waiter) waiter()
    else state.running -= 1
  }
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    await turn()
    try {
      return await work()
    } finally {
      next()
    }
  }
}
