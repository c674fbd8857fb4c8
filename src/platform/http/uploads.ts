/** Forms with files. A file is held in memory whole, up to the limit; what may become of it, its module decides. */
import multipart from '@fastify/multipart'
import type { FastifyInstance } from 'fastify'
import { Fault } from '../errors.ts'

const megabyte = 1024 * 1024

/** The largest file that a form may bring (bytes). */
export const largestUpload = 25 * megabyte

/** A file may come over a slow line: ten times longer than any other request may take (ms). */
const longestUpload = 150_000

/** A file as a form brought it. Its name and kind are what the sender says, no more. */
export interface UploadedFile {
  readonly filename: string
  readonly mimetype: string
  readonly bytes: Buffer
}

const isUploadedFile = (value: unknown): value is UploadedFile =>
  typeof value === 'object' && value !== null && 'bytes' in value && Buffer.isBuffer(value.bytes)

/** The file in a field of `req.body`, or null where the form brought none. */
export function uploadedFile(body: unknown, field: string): UploadedFile | null {
  if (typeof body !== 'object' || body === null) return null
  const value: unknown = Reflect.get(body, field)
  return isUploadedFile(value) && value.filename !== '' ? value : null
}

async function plainPart(part: multipart.Multipart): Promise<unknown> {
  if (part.type === 'field') return part.value
  return { filename: part.filename, mimetype: part.mimetype, bytes: await part.toBuffer() } satisfies UploadedFile
}

async function plainBody(body: object): Promise<Record<string, unknown>> {
  const fields = new Map<string, unknown>()
  for (const [name, parts] of Object.entries(body) as [string, multipart.Multipart | multipart.Multipart[]][]) {
    const plain = await Promise.all([parts].flat().map(plainPart))
    fields.set(name, plain.length === 1 ? plain[0] : plain)
  }
  return Object.fromEntries(fields)
}

/** Lets routes with the trait `upload` take files: `req.body` then holds texts and `UploadedFile`s. Others refuse them unread. */
export async function registerUploads(app: FastifyInstance): Promise<void> {
  app.addHook('onRoute', route => {
    if (route.config?.upload) route.handlerTimeout = longestUpload
  })
  app.addHook('onRequest', async req => {
    const sendsFiles = req.headers['content-type']?.startsWith('multipart/') ?? false
    if (sendsFiles && !req.is404 && !req.routeOptions.config.upload) throw new Fault('wrong-kind', 'no files here')
  })
  await app.register(multipart, {
    attachFieldsToBody: true,
    limits: { fileSize: largestUpload, files: 1, fields: 50, fieldNameSize: 100, fieldSize: 256 * 1024, parts: 60 },
  })
  app.addHook('preValidation', async req => {
    if (req.isMultipart() && typeof req.body === 'object' && req.body !== null) req.body = await plainBody(req.body)
  })
}
