import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { dateAt } from '../../../../platform/clock.ts'
import type { Tx } from '../../../../platform/db/index.ts'
import { NotFound } from '../../../../platform/errors.ts'
import type { App, School } from '../../../../platform/http.ts'
import { open } from '../../../../platform/permissions.ts'
import { crestOf } from '../../../school/index.ts'
import type { PolicyDeps } from '../../policy-deps.ts'
import { contentOf } from '../../policy-views.ts'
import { relatedAsPublished } from '../../related-policies/related-list.ts'
import { relatedOfSchool } from '../../related-policies/related-store.ts'
import { recordOfVersion, type VersionRecord } from './document-of-version.ts'
import { fileName } from './document-words.ts'
import { type Made, madeOnce } from './made-documents.ts'
import type { PolicyDocument } from './policy-document.ts'
import { policyDocx } from './policy-docx.ts'
import { policyPdf } from './policy-pdf.ts'

const forms = {
  pdf: { make: policyPdf, type: 'application/pdf', shown: 'inline' },
  docx: {
    make: policyDocx,
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    // No browser shows one.
    shown: 'attachment',
  },
} as const

type Form = keyof typeof forms

/** What is no number is the number of no version. */
const query = z.object({ version: z.coerce.number().int().min(1).max(1_000_000).catch(0).optional() })

/** The published policy as a file to keep and to print: the version in force, or an older one. */
export default function publishDocument(app: App, { now, publicOrigin }: PolicyDeps) {
  const route = {
    schema: { querystring: query },
    // Both kinds are compressed within.
    compress: false,
    ...open('Anyone may keep and print the policy, as PDF or as a Word document', { limit: { max: 60, minutes: 1 } }),
  } as const

  for (const form of ['pdf', 'docx'] as const)
    app.get(`/policy/document.${form}`, route, async (req, reply) => {
      const { school } = req
      if (!school) throw new NotFound()
      const origin = publicOrigin ?? `${req.protocol}://${req.host}`
      const made = await madeForm(req, school, { form, number: req.query.version, today: dateAt(now()), origin })
      return send(req, reply, made, form)
    })
}

interface Wanted {
  readonly form: Form
  readonly number: number | undefined
  readonly today: Temporal.PlainDate
  readonly origin: string
}

/** Reads the version's record each time, for it may be signed later; its words only where the file is not there yet. */
async function madeForm(req: FastifyRequest, school: School, { form, number, today, origin }: Wanted) {
  const [record, register] = await req.inSchool(async tx => [
    await recordOfVersion(tx, number === undefined ? { on: today } : { number }),
    await relatedOfSchool(tx),
  ])
  if (!record) throw new NotFound()
  const look = [school.id, school.name, school.brand, school.crest ?? '']
  const key = JSON.stringify([form, look, record, [...register]])
  return madeOnce({ key, origin }, async () => {
    const address = `${origin}/policy/versions/${record.versionId}`
    const document = await req.inSchool(tx => documentOf(tx, school, { record, register, address }))
    return { bytes: await forms[form].make(document), name: fileName(record.title, record.version.number, form) }
  })
}

interface Recorded {
  readonly record: VersionRecord
  /** What the school says of related policies. */
  readonly register: Awaited<ReturnType<typeof relatedOfSchool>>
  readonly address: string
}

async function documentOf(
  tx: Tx,
  { name, brand }: School,
  { record: { versionId, version, history }, register, address }: Recorded,
): Promise<PolicyDocument> {
  const content = await contentOf(tx, versionId)
  if (!content) throw new NotFound()
  const crest = await crestOf(tx)
  const picture = crest && crest.mediaType !== 'image/webp' ? { crest: crest.bytes } : {}
  return {
    schoolName: name,
    brand,
    ...picture,
    content,
    version,
    history,
    related: relatedAsPublished(content, register),
    address,
  }
}

/** Which school is asked is in a cookie, so what is kept is asked about each time. */
function send(req: FastifyRequest, reply: FastifyReply, { bytes, tag, name }: Made, form: Form): FastifyReply {
  reply.header('cache-control', 'private, no-cache').header('etag', tag).header('vary', 'cookie')
  if (req.headers['if-none-match'] === tag) return reply.status(304).send()
  const { type, shown } = forms[form]
  return reply.header('content-disposition', `${shown}; filename="${name}"`).type(type).send(bytes)
}
