/** The middle of what was measured; of an even number, the mean of the two in the middle. NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2
}

/** What the work brings, and how long it took by the clock: milliseconds. */
export async function timed<Result>(work: () => Result | Promise<Result>): Promise<readonly [Result, number]> {
  const begun = performance.now()
  const result = await work()
  return [result, performance.now() - begun]
}
