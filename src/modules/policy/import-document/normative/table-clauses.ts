import type { Block, Role, Span, Strength } from '../document.ts'
import { condense, type Plain } from './condense.ts'
import { anyRoles, subjectRoles } from './find-roles.ts'
import type { LeadIn } from './lead-in.ts'
import { order } from './orders.ts'
import { rolesOfLine } from './roles-of-line.ts'
import { type Draft, inherited, sentenceClauses } from './sentence-clauses.ts'
import { sentences } from './sentences.ts'
import type { Surroundings } from './surroundings.ts'
import { answers, empty, no, yes } from './table-answers.ts'

const sanctions =
  /\b(?:sanctions?|consequences?|breach|offence|first time|second time|third time|1st|2nd|3rd|stage|penalty|level of (?:breach|incident))\b/

/** The rules of one table, read by what its head row says its columns are. */
export function tableClauses(text: string, rows: readonly Block[], around: Surroundings, lead: LeadIn | null): readonly Draft[] {
  const [head, ...body] = rows.map(row => (row.cells ?? []).map(cell => condense(text, cell)))
  const last = rows[rows.length - 1]
  if (!head || !last || body.length === 0) return head ? proseCells(text, head, around) : []
  if (head.filter(cell => sanctions.test(cell.s)).length >= 1 && !head.some(cell => columnStrength(cell.s)))
    return scale(text, rows, last)
  if (head.some(cell => columnStrength(cell.s))) return body.flatMap(row => forcedCells(text, head, row, around, lead))
  const whose = head.findIndex(cell => whoColumn.test(cell.s))
  if (whose > 0) return body.flatMap(row => taskOf(text, row, whose, around))
  const people = head.map(cell => anyRoles(cell.s, around.defined))
  if (people.every(roles => roles.length > 0) && mostlyOrders(text, body, people, around))
    return body.flatMap(row => ordersInRow(text, row, people))
  if (
    people.filter(roles => roles.length > 0).length >= 2 ||
    body.some(row => row.slice(1).some(cell => yes.test(cell.s) || no.test(cell.s)))
  ) {
    return body.flatMap((row, i) => answers(text, people, row, rows[i + 1], around))
  }
  return [head, ...body].flatMap(row => rowOfPeople(text, row, around))
}

/** The force that a column's head gives: "Staff must not", "Do", "Not allowed". */
function columnStrength(head: string): Strength | null {
  if (
    /\b(?:must not|mustn't|can't|never|not allowed|not permitted|do not|don'?ts?|may not|cannot|not ok(?:ay)?|inappropriate|not appropriate|bad idea|forbidden|prohibited|unacceptable)\b/.test(
      head,
    )
  )
    return 'must_not'
  if (/\b(?:should not|avoid)\b/.test(head)) return 'should_not'
  if (/\b(?:must|do|do's|dos|always|required|shall|will|need to)$/.test(head)) return 'must'
  if (/\bshould$|\badvised\b|\bshould\b/.test(head)) return 'should'
  return /\b(?:may|can|allowed|permitted|acceptable|ok|okay|fine|appropriate|good idea)\b/.test(head) ? 'may' : null
}

/** The people of a cell that holds nothing else ("Pupils", not "Pupil sends a request"). */
const onlyPeople = (s: string, { defined }: Surroundings): readonly Role[] =>
  /^(?:all |our |the )?[a-z]+(?:(?:,| and| or|\/|&| of)? [a-z]+){0,4}$/.test(s) &&
  subjectRoles(`${s} must`, defined).length > 0 &&
  !findVerb.test(s)
    ? anyRoles(s, defined)
    : []
const findVerb =
  /\b(?:sends?|asks?|takes?|using|has|is|are|on|in|with|uses?|posts?|makes?|wants?|who|complains?|contacts?|sees?|finds?)\b/

/** A tick or a cross in a column that has its own force only marks the row. */
const mark = /^(?:✓|✔|x|✗|✘|•|yes|y)$/

function wholeRow(text: string, row: readonly Plain[]): Plain {
  const written = row.filter(cell => cell.at.length > 0)
  return condense(text, { start: written[0]?.at[0] ?? 0, end: (written.at(-1)?.at.at(-1) ?? -1) + 1 })
}

function forcedCells(
  text: string,
  head: readonly Plain[],
  row: readonly Plain[],
  around: Surroundings,
  lead: LeadIn | null,
): readonly Draft[] {
  return row.flatMap((cell, k) => {
    const top = head[k]
    const strength = columnStrength(top?.s ?? '')
    if (!top || strength === null || empty(cell.s) || (no.test(cell.s) && !mark.test(cell.s))) return []
    const ofRow = k > 0 && columnStrength(head[0]?.s ?? '') === null ? onlyPeople(row[0]?.s ?? '', around) : []
    const named = ofRow.length > 0 ? ofRow : anyRoles(top.s, around.defined)
    const who = named.length > 0 ? named : (lead?.who ?? (around.section.length > 0 ? around.section : around.audience))
    const ticked = mark.test(cell.s)
    const shown = ticked ? wholeRow(text, row) : cell
    return [
      inherited(text, shown, {
        strength,
        who,
        form: 'table',
        act: ticked ? (row[0]?.s ?? '') : k > 0 ? `${cell.s} (${row[0]?.s ?? ''})` : cell.s,
        confidence: 0.9,
        reason: 'cue:column',
      }),
    ]
  })
}

/** A scale of sanctions is one statement: what the school does, by breach. */
function scale(text: string, rows: readonly Block[], last: Block): readonly Draft[] {
  const span: Span = { start: rows[1]?.cells?.[0]?.start ?? last.start, end: last.cells?.at(-1)?.end ?? last.end }
  const plain = condense(text, span)
  return [
    inherited(text, plain, {
      strength: 'must',
      who: ['school'],
      form: 'consequence',
      act: 'apply the sanctions of the table',
      confidence: 0.5,
      reason: 'cue:sanctions',
    }),
  ]
}

/** "Task | Who | How often" */
const whoColumn =
  /^(?:who|by whom|whose job|who does it|person responsible|responsible|responsibility|responsible person|lead)\??$/

/** "Check the list | Office staff": a task in the first cell, who has it in another. */
function taskOf(text: string, row: readonly Plain[], whose: number, around: Surroundings): readonly Draft[] {
  const [task] = row
  const who = anyRoles(row[whose]?.s ?? '', around.defined).filter(role => role !== 'everyone')
  return task && who.length > 0 ? order(text, task, who, true) : []
}

const ordersInRow = (text: string, row: readonly Plain[], people: readonly (readonly Role[])[]): readonly Draft[] =>
  row.flatMap((cell, k) => sentences(cell).flatMap(sentence => order(text, sentence, people[k] ?? [], true)))

/** Every column is somebody's, and what stands below are orders to them, not answers about a thing. */
function mostlyOrders(
  text: string,
  body: readonly (readonly Plain[])[],
  people: readonly (readonly Role[])[],
  _: Surroundings,
): boolean {
  const cells = body.flat().filter(cell => !empty(cell.s))
  return body.flatMap(row => ordersInRow(text, row, people)).length * 2 > cells.length
}

/** "Headteacher | Approves accounts": the first cell may name who is bound by the others. */
function rowOfPeople(text: string, row: readonly Plain[], around: Surroundings): readonly Draft[] {
  const first = row[0]
  const who = first && first.s.length < 60 ? rolesOfLine(first.s, around.defined) : []
  if (!first || who.length === 0) return proseCells(text, row, around)
  const nearby: Surroundings = { ...around, leadIn: who, section: who }
  return row.slice(1).flatMap(cell =>
    sentences(cell).flatMap(sentence => {
      const own = sentenceClauses(text, sentence, nearby)
      return own.length > 0 ? own : order(text, sentence, who, true)
    }),
  )
}

const proseCells = (text: string, cells: readonly Plain[], around: Surroundings): readonly Draft[] =>
  cells.flatMap(cell => sentences(cell).flatMap(sentence => sentenceClauses(text, sentence, around)))
