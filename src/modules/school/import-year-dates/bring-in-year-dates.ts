import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { dateAt } from '../../../platform/clock.ts'
import { type App, done, type FormErrors, formValues, signedIn, uploadedFile } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { record } from '../../audit/index.ts'
import { schoolYearOf } from '../calendar/year-date.ts'
import { mayChangeSchool } from '../permissions.ts'
import type { SchoolDeps } from '../school-deps.ts'
import { bringInYearDatesPage } from './bring-in-year-dates.page.ts'
import { type DatesRead, type LeftOut, mostBytes, nameFrom, type ReadProblem, readProblems } from './read/found-date.ts'
import { type Guessed, guessKinds } from './read/guess-kind.ts'
import { readCalendar } from './read/read-calendar.ts'
import { readList } from './read/read-list.ts'
import { addYearImport } from './year-import-store.ts'

const isCalendar = (text: string): boolean => /^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text)

interface Brought extends DatesRead {
  readonly name: string
}

/** Calendars are UTF-8 (RFC 5545, 3.1.4); a byte that is not shows as a mark in a name, and no date is lost. */
const textOf = (bytes: Buffer): string => new TextDecoder().decode(bytes)

function readBrought(body: unknown): Brought | { readonly problem: ReadProblem } {
  const file = uploadedFile(body, 'file')
  const pasted = formValues(body)['pasted']
  const list = typeof pasted === 'string' ? pasted.trim() : ''
  if (file && list !== '') return { problem: 'both' }
  if (!file && list === '') return { problem: 'nothing' }
  if ((file?.bytes.length ?? Buffer.byteLength(list)) > mostBytes) return { problem: 'too-large' }
  const text = file ? textOf(file.bytes) : list
  const read = file || isCalendar(text) ? readCalendar(text) : readList(text)
  return 'problem' in read ? read : { name: file ? nameFrom(file.filename) : 'A pasted list', ...read }
}

/** More than a person can look through. */
const mostToDecide = 400

/** Entries from the last school year on, those that we recognise first where there are too many; and why the others are left out. */
function entriesOf({ found, leftOut }: DatesRead, today: Temporal.PlainDate) {
  const since = Temporal.PlainDate.from({ year: schoolYearOf(today) - 1, month: 9, day: 1 })
  const isPast = ({ ends }: Guessed): boolean => Temporal.PlainDate.compare(ends, since) < 0
  const guessed = guessKinds(found)
  const current = guessed.filter(entry => !isPast(entry))
  const byUse = current.toSorted((one, other) => Number(one.kind === null) - Number(other.kind === null))
  const past: LeftOut[] = guessed.filter(isPast).map(({ name }) => ({ name, why: 'It is long past' }))
  const beyond: LeftOut[] = byUse.slice(mostToDecide).map(({ name }) => ({ name, why: 'There are too many entries' }))
  const kept = new Set(byUse.slice(0, mostToDecide))
  return { entries: current.filter(entry => kept.has(entry)), leftOut: [...leftOut, ...past, ...beyond] }
}

/** Dates come in as a file or pasted: read and shown, with nothing changed yet. */
export default function bringInYearDates(app: App, { now }: SchoolDeps) {
  const show = (req: FastifyRequest, reply: FastifyReply, errors: FormErrors = {}) => {
    const view = { values: formValues(req.body), errors, hiddenFields: req.hiddenFields() }
    return reply.page(bringInYearDatesPage(view), Object.keys(errors).length > 0 ? 422 : 200)
  }

  app.get('/school/year/import', requires(mayChangeSchool), async (req, reply) => show(req, reply))

  const upload = {
    ...requires(mayChangeSchool, { upload: true }),
    errorHandler: async (error: FastifyError, req: FastifyRequest, reply: FastifyReply) => {
      if (error.code !== 'FST_REQ_FILE_TOO_LARGE') throw error
      return show(req, reply, { file: readProblems['too-large'] })
    },
  }

  app.post('/school/year/import', upload, async (req, reply) => {
    const brought = readBrought(req.body)
    if ('problem' in brought) {
      const field = uploadedFile(req.body, 'file') || brought.problem === 'nothing' ? 'file' : 'pasted'
      return show(req, reply, { [field]: readProblems[brought.problem] })
    }
    const { personId } = signedIn(req)
    const outcome = await req.once<never>(async tx => {
      const id = await addYearImport(tx, { name: brought.name, ...entriesOf(brought, dateAt(now())) }, now())
      await record(tx, { did: 'year-import.read', by: personId, to: { kind: 'year-import', id }, at: now() })
      return done(`/school/year/import/${id}`)
    })
    return reply.seeOther(outcome)
  })
}
