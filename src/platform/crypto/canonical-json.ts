/** One text for one value: JSON as RFC 8785 (JCS) writes it, so that a hash of it can be checked by any program. */

/**
 * The canonical JSON of a value that JSON can hold: keys sorted by code unit, nothing between. What is undefined is left out,
 * as JSON does.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(one => canonicalJson(one ?? null)).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, held]) => held !== undefined)
  const sorted = entries.toSorted(([one], [other]) => (one < other ? -1 : 1))
  return `{${sorted.map(([key, held]) => `${JSON.stringify(key)}:${canonicalJson(held)}`).join(',')}}`
}
