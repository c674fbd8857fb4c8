/** What a benchmark found: tables, and goals with whether they are met; printed, and written into docs/benchmarks.md. */

import { readFileSync, writeFileSync } from 'node:fs'

export interface Table {
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface Goal {
  readonly what: string
  readonly found: string
  readonly goal: string
  readonly met: boolean
}

export interface Report {
  readonly tables: readonly Table[]
  readonly goals: readonly Goal[]
  readonly notes: readonly string[]
}

export const atLeast = (what: string, found: number, goal: number, unit = '×'): Goal => ({
  what,
  found: `${shown(found)} ${unit}`,
  goal: `≥ ${goal} ${unit}`,
  met: found >= goal,
})

export const atMost = (what: string, found: number, goal: number, unit: string): Goal => ({
  what,
  found: `${shown(found)} ${unit}`,
  goal: `≤ ${goal} ${unit}`,
  met: found <= goal,
})

/** Three figures that count; thousands and millions by their letter. */
export function shown(value: number): string {
  if (!Number.isFinite(value)) return '-'
  if (value >= 1e6) return `${Number((value / 1e6).toPrecision(3))} M`
  if (value >= 10_000) return `${Number((value / 1000).toPrecision(3))} k`
  return String(Number(value.toPrecision(3)))
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

const markdownTable = ({ caption, head, rows }: Table) =>
  [`${caption}\n`, line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')

export function markdown({ tables, goals, notes }: Report): string {
  const met: Table = {
    caption: 'Goals:',
    head: ['what', 'found', 'goal', ''],
    rows: goals.map(goal => [goal.what, goal.found, goal.goal, goal.met ? 'met' : '**not met**']),
  }
  const all = goals.length > 0 ? [...tables, met] : tables
  return [...all.map(markdownTable), ...notes].join('\n\n')
}

const DOCUMENT = new URL('../docs/benchmarks.md', import.meta.url)

/** Replaces what stands between a section's markers. Throws where the document has no such markers. */
export function writeSection(section: string, text: string): void {
  const [start, end] = [`<!-- ${section}: begin -->`, `<!-- ${section}: end -->`]
  const document = readFileSync(DOCUMENT, 'utf8')
  const [from, to] = [document.indexOf(start), document.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`docs/benchmarks.md has no markers for "${section}"`)
  writeFileSync(DOCUMENT, `${document.slice(0, from + start.length)}\n${text}\n${document.slice(to)}`)
}
