import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { dateAt } from '../../../../platform/clock.ts'
import type { Tx } from '../../../../platform/db/index.ts'
import { type App, done, readForm, signedIn, uploadedFile } from '../../../../platform/http.ts'
import { requires } from '../../../../platform/permissions.ts'
import { schoolProfile } from '../../../school/index.ts'
import { replan, withoutUpns } from '../apply/plan-import.ts'
import { isZip } from '../csv/read-archive.ts'
import { type RegisterRow, readRegister } from '../gias/read-register.ts'
import { registerPlan } from '../gias/register-plan.ts'
import { isUrn } from '../identifiers/school-numbers.ts'
import type { ImportDeps } from '../import-deps.ts'
import { addImport, clearOldImports, latestImports, saveRecords, saveRegisterPlan, saveSource } from '../import-store.ts'
import type { ReadSet } from '../incoming.ts'
import { readOneRoster } from '../oneroster/read-oneroster.ts'
import { mayImportPeople } from '../permissions.ts'
import { readList } from '../plain-csv/read-list.ts'
import { isRefusal, type Refusal, refusalInWords } from '../refusals.ts'
import { chooseFilePage } from './choose-file.page.ts'

const form = z.object({
  kind: z.enum(['oneroster', 'list', 'register'], 'Choose what you bring'),
  urn: z.string().trim().catch(''),
})

const shownImports = 20

type Brought =
  | { readonly kind: 'oneroster'; readonly set: ReadSet }
  | { readonly kind: 'list'; readonly source: Buffer }
  | { readonly kind: 'register'; readonly row: RegisterRow }

/** A file comes in: read, compared, and not yet applied. What cannot be read is refused, and nothing of it is kept. */
export default function chooseFile(app: App, { now }: ImportDeps) {
  const show = async (req: FastifyRequest, reply: FastifyReply, errors: Record<string, string> | null = null) => {
    const imports = await req.inSchool(tx => latestImports(tx, { limit: shownImports, offset: 0 }))
    const { values } = readForm(z.looseObject({}), req.body)
    const kind = form.shape.kind.safeParse(values['kind']).data ?? null
    const view = {
      imports,
      now: now(),
      hiddenFields: req.hiddenFields(),
      errors,
      kind,
      urn: typeof values['urn'] === 'string' ? values['urn'] : '',
    }
    return reply.page(chooseFilePage(view), errors ? 422 : 200)
  }

  app.get('/people/import', requires(mayImportPeople), async (req, reply) => show(req, reply))

  const upload = {
    ...requires(mayImportPeople, { upload: true, limit: { max: 30, minutes: 5 } }),
    errorHandler: async (error: FastifyError, req: FastifyRequest, reply: FastifyReply) => {
      if (error.code !== 'FST_REQ_FILE_TOO_LARGE') throw error
      return show(req, reply, { file: 'The file is larger than 25 MB. Export it again with this school’s data only' })
    },
  }

  app.post('/people/import', upload, async (req, reply) => {
    const { data, errors } = readForm(form, req.body)
    const file = uploadedFile(req.body, 'file')
    if (errors || !file) return show(req, reply, { ...errors, ...(file ? {} : { file: 'Choose the file' }) })
    if (data.kind === 'register' && !isUrn(data.urn))
      return show(req, reply, { urn: 'Enter the URN of your school: six figures' })
    const brought = await read(data, file.bytes, dateAt(now()))
    if (isRefusal(brought)) return show(req, reply, { file: refusalInWords(brought) })
    const by = signedIn(req).personId
    const outcome = await req.once<never>(async tx => {
      await clearOldImports(tx, now())
      return done(await keep(tx, brought, { fileName: file.filename, by, at: now() }))
    })
    return reply.seeOther(outcome)
  })
}

async function read({ kind, urn }: z.output<typeof form>, bytes: Buffer, today: Temporal.PlainDate): Promise<Brought | Refusal> {
  if (kind === 'oneroster') {
    if (!isZip(bytes)) return { refused: looksLikeOneRoster(bytes) ? 'loose-oneroster' : 'not-a-zip' }
    const set = await readOneRoster(bytes, today)
    return isRefusal(set) ? set : { kind: 'oneroster', set }
  }
  if (kind === 'register') {
    const row = await readRegister(bytes, urn)
    return isRefusal(row) ? row : { kind, row }
  }
  const list = await readList(bytes)
  return isRefusal(list) ? list : { kind: 'list', source: bytes }
}

const looksLikeOneRoster = (bytes: Buffer): boolean => /^\W*sourcedId\b/i.test(bytes.subarray(0, 100).toString('latin1'))

/** @returns where to go on */
async function keep(
  tx: Tx,
  brought: Brought,
  more: { readonly fileName: string; readonly by: string; readonly at: Temporal.Instant },
): Promise<string> {
  const { kind } = brought
  const id = await addImport(tx, { ...more, kind, state: kind === 'list' ? 'columns' : 'ready' })
  if (brought.kind === 'list') {
    await saveSource(tx, id, brought.source)
    return `/people/import/${id}/columns`
  }
  if (brought.kind === 'register') {
    await saveRegisterPlan(tx, id, registerPlan(brought.row, await schoolProfile(tx)))
    return `/people/import/${id}/register`
  }
  await saveRecords(tx, id, await withoutUpns(tx, brought.set))
  await replan(tx, { importId: id, by: more.by, at: more.at })
  return `/people/import/${id}`
}
