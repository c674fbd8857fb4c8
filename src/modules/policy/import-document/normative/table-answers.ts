import type { Block, Role } from '../document.ts'
import { condense, type Plain } from './condense.ts'
import { type Draft, inherited, sentenceClauses } from './sentence-clauses.ts'
import type { Surroundings } from './surroundings.ts'

export const yes = /^(?:yes|y|✓|✔|allowed|permitted|ok)\b\.?$/
export const no = /^(?:no|n|✗|✘|x|never|not allowed|not permitted|prohibited|forbidden|banned)\.?$/
/** A cell that says nothing. */
export const empty = (s: string): boolean => /^(?:-+|n\/a|none|nil|\s*)$/.test(s)
const limited = /\b(?:only|with (?:[a-z']+ ){0,3}(?:permission|consent|approval|agreement)|if|when|view|read)\b/

/** Platform by person: "No" is a ban, a limit is a permission, a row of nothing but "Yes" lays nothing down. */
export function answers(
  text: string,
  people: readonly (readonly Role[])[],
  row: readonly Plain[],
  block: Block | undefined,
  around: Surroundings,
): readonly Draft[] {
  const [what, ...cells] = row
  if (!what || !block || cells.every(cell => yes.test(cell.s) || empty(cell.s))) return []
  const column = (k: number): readonly Role[] => (people[k + 1]?.length ? (people[k + 1] ?? []) : around.audience)
  const whole = condense(text, { start: block.cells?.[0]?.start ?? block.start, end: block.cells?.at(-1)?.end ?? block.end })
  const grouped = (test: RegExp): readonly Role[] => [
    ...new Set(cells.flatMap((cell, k) => (test.test(cell.s) ? column(k) : []))),
  ]
  const barred = grouped(no)
  const free = grouped(yes)
  const given = { form: 'table' as const, act: `use ${what.s}`, confidence: 0.8 }
  return [
    ...(barred.length > 0 ? [inherited(text, whole, { ...given, strength: 'must_not', who: barred, reason: 'cell:no' })] : []),
    ...(free.length > 0 && barred.length > 0
      ? [inherited(text, whole, { ...given, strength: 'may', who: free, reason: 'cell:yes' })]
      : []),
    ...cells.flatMap((cell, k) => limitedCell(text, cell, what, column(k), around)),
  ]
}

function limitedCell(text: string, cell: Plain, what: Plain, who: readonly Role[], around: Surroundings): readonly Draft[] {
  if (yes.test(cell.s) || no.test(cell.s) || empty(cell.s)) return []
  const own = sentenceClauses(text, cell, { ...around, leadIn: who })
  if (own.length > 0) return own.map(draft => ({ ...draft, who, form: 'table' }))
  if (!limited.test(cell.s)) return []
  return [
    inherited(text, cell, {
      strength: 'may',
      who,
      form: 'table',
      act: `use ${what.s}, ${cell.s}`,
      confidence: 0.6,
      reason: 'cell:limit',
    }),
  ]
}
