/** Texts that no server of ours can send: the office gives them to its own texting service as a file. */
import { newId, type Tx } from '../../../platform/db/index.ts'
import { languagesOf } from '../language-store.ts'
import { textWords } from '../message-words.ts'
import type { PeopleDeps } from '../notification-deps.ts'
import { templateOf } from '../templates.ts'

/** A text that waits for the office. */
export interface TextByHand {
  readonly id: string
  readonly personId: string
  readonly subject: string
  readonly at: Temporal.Instant
}

const mostShown = 500
const longestWait = 14

/** Those of the last fortnight that were not sent for want of a service. */
export async function textsByHand(tx: Tx, now: Temporal.Instant): Promise<readonly TextByHand[]> {
  const rows = await tx
    .selectFrom('notice_delivery')
    .select(['id', 'person_id', 'template', 'created_at'])
    .where('channel', '=', 'text')
    .where('state', '=', 'not-sent')
    .where('reason', '=', 'no-texting')
    .where('created_at', '>', now.subtract({ hours: 24 * longestWait }))
    .orderBy('id')
    .limit(mostShown)
    .execute()
  return rows.map(({ id, person_id, template, created_at }) => ({
    id,
    personId: person_id,
    subject: templateOf(template).subject,
    at: created_at,
  }))
}

/** Marks them as handed over, as one file. @returns its id; null where none of them waits any more */
export async function handOver(tx: Tx, ids: readonly string[], now: Temporal.Instant): Promise<string | null> {
  const file = newId()
  const taken = await tx
    .updateTable('notice_delivery')
    .set({ state: 'sent', via: 'csv', batch_id: file, reason: null, sent_at: now, final_at: now })
    .where('id', 'in', ids)
    .where('channel', '=', 'text')
    .where('state', '=', 'not-sent')
    .where('reason', '=', 'no-texting')
    .returning('id')
    .execute()
  return taken.length > 0 ? file : null
}

/** A file that was handed over, as CSV (RFC 4180): mobile number and message. Null where there is none of that id. */
export async function fileOfTexts(tx: Tx, people: PeopleDeps, file: string, origin: string): Promise<string | null> {
  const rows = await tx
    .selectFrom('notice_delivery')
    .innerJoin('notice', 'notice.id', 'notice_delivery.notice_id')
    .select(['notice_delivery.person_id', 'notice_delivery.template', 'link'])
    .where('batch_id', '=', file)
    .where('via', '=', 'csv')
    .orderBy('notice_delivery.id')
    .execute()
  if (rows.length === 0) return null
  const { name: schoolName } = await people.schoolOf(tx)
  const persons = [...new Set(rows.map(({ person_id }) => person_id))]
  const reachable = await people.addressesOf(tx, persons)
  const languages = await languagesOf(tx, persons)
  const numbers = new Map(reachable.map(({ personId, mobile }) => [personId, mobile]))
  const lines = rows.flatMap(({ person_id, template, link }) => {
    const number = numbers.get(person_id)
    const told = { templates: [template], schoolName, origin, path: link ?? '/today', language: languages.get(person_id) ?? 'en' }
    return number ? [[number, textWords(told)] as const] : []
  })
  return csvOf(lines)
}

/** Numbers (with their country's code) and messages as CSV. */
export function csvOf(lines: readonly (readonly [number: string, message: string])[]): string {
  const rows = [['Mobile', 'Message'], ...lines.map(([number, message]) => [nationalNumber(number), message])]
  return rows.map(row => `${row.map(cell).join(',')}\r\n`).join('')
}

/** As texting services here take it; and no spreadsheet takes it for a formula, as it would one that begins with a plus. */
const nationalNumber = (number: string): string => (number.startsWith('+44') ? `0${number.slice(3)}` : `00${number.slice(1)}`)

/** A cell in quotes; what a spreadsheet would take for a formula is put behind an apostrophe. */
const cell = (text: string): string => `"${text.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`
