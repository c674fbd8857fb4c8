/** What was noticed while a file was read and compared, in words for the person who brought it. */

/** `error`: a line or value was left out. `warning`: it was read, but look at it. `note`: good to know. */
export type Severity = 'error' | 'warning' | 'note'

export interface Finding {
  readonly severity: Severity
  /** The file within the archive; null where it concerns the whole. */
  readonly file: string | null
  /** The first line where it was found. */
  readonly line: number | null
  /** How often. */
  readonly times: number
  readonly what: string
}

const mostKinds = 500

/** Gathers findings: the same words about the same file count once, with their first line and how often they came. */
export interface FindingList {
  add(severity: Severity, what: string, place?: { readonly file: string; readonly line?: number }): void
  all(): Finding[]
}

const order: readonly Severity[] = ['error', 'warning', 'note']

/** An empty list. At most 500 different findings are kept: a file with more wants another look as a whole. */
export function findingList(): FindingList {
  const found = new Map<string, Finding>()
  return {
    add(severity, what, { file, line } = { file: '' }) {
      const key = `${severity}|${file}|${what}`
      const known = found.get(key)
      if (known) found.set(key, { ...known, times: known.times + 1 })
      else if (found.size < mostKinds) found.set(key, { severity, file: file || null, line: line ?? null, times: 1, what })
    },
    all: () => [...found.values()].toSorted((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity)),
  }
}
