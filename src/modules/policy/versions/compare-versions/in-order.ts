/** Which things of a list have kept their order. */

/** The places in the list of a longest run of growing numbers, not necessarily side by side. */
export function keptInOrder(numbers: readonly number[]): ReadonlySet<number> {
  /** By length of run, less one: the place of its smallest last number. */
  const ends: number[] = []
  const previous = new Map<number, number | undefined>()
  numbers.forEach((number, place) => {
    const found = ends.findIndex(end => (numbers[end] ?? 0) >= number)
    const length = found < 0 ? ends.length : found
    previous.set(place, ends[length - 1])
    ends[length] = place
  })
  const kept = new Set<number>()
  for (let place = ends.at(-1); place !== undefined; place = previous.get(place)) kept.add(place)
  return kept
}
