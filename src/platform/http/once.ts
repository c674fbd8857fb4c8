/**
 * Forms that are safe to send twice. Each form of a page has a key of its own; the act and the note that the key is used
 * commit together, so after a lost answer the same form, sent again, gets the outcome of the first time.
 */
import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { CommitUnknown, codeOf, type Tx } from '../db/index.ts'
import { Fault } from '../errors.ts'
import { claimFormKey, noteOutcome, releaseFormKey, type SentForm } from './form-key-store.ts'
import { formValues, keyField } from './forms.ts'
import { uploadedFile } from './uploads.ts'

/** What a successful act ends with: where to look next, and what to say there. */
export interface Done {
  readonly problem: null
  readonly seeOther: string
  readonly notice?: string
}

/** A refusal that the person can read about on the form: nothing was changed, and the form may be sent again. */
export interface Refused {
  readonly problem: string
}

/** An act inside its transaction, at most once for each form sent. */
export type SafeToRepeat = <Problem extends Refused = never>(act: (tx: Tx) => Promise<Done | Problem>) => Promise<Done | Problem>

/** The outcome of an act that worked. */
export const done = (seeOther: string, notice?: string): Done => ({
  problem: null,
  seeOther,
  ...(notice === undefined ? {} : { notice }),
})

const uuid = z.uuid()

/** The key of the form that was sent; one that never was in a form of ours is a fault of the sender. */
function formKey(body: unknown): string {
  const key: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, keyField) : undefined
  const read = uuid.safeParse(key)
  if (!read.success) throw new Fault('not-acceptable', 'no form key')
  return read.data
}

type SentRequest = Pick<FastifyRequest, 'method' | 'url' | 'body' | 'viewer'>

const filesOf = (body: unknown): string[] =>
  Object.entries(typeof body === 'object' && body !== null ? body : {}).map(([field]) => {
    const file = uploadedFile(body, field)
    return file ? createHash('sha256').update(file.bytes).digest('hex') : ''
  })

/** Who asked for what, as 32 bytes: the same form with other words or another file differs, and so does another person's. */
function askedFor({ viewer, method, url, body }: SentRequest): Buffer {
  const values = Object.entries(formValues(body)).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([viewer?.personId ?? null, method, url, values, filesOf(body)]))
    .digest()
}

/** The form that this request sent. */
export const sentForm = (req: SentRequest, now: Temporal.Instant): SentForm => ({
  key: formKey(req.body),
  asked: askedFor(req),
  now,
})

/** Runs the act unless this form was sent before; then its first outcome stands. */
export async function onlyOnce<Problem extends Refused>(
  tx: Tx,
  form: SentForm,
  act: (tx: Tx) => Promise<Done | Problem>,
): Promise<Done | Problem> {
  const first = await claimFormKey(tx, form)
  if (first) return first
  const outcome = await act(tx)
  if (isDone(outcome)) await noteOutcome(tx, form.key, outcome)
  else await releaseFormKey(tx, form.key)
  return outcome
}

const isDone = (outcome: Done | Refused): outcome is Done => outcome.problem === null

/** PostgreSQL ended one of two that waited for each other (40P01), or that could not both be right (40001): nothing was changed. */
const endedForAnother: readonly string[] = ['40P01', '40001']

/**
 * Does the work once more where that helps: where nobody knows whether the commit arrived, the form's key does, and asking
 * again gives the first outcome or does it now; where it was ended for the sake of another, the other is done by then.
 */
export async function onceMore<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof CommitUnknown || endedForAnother.includes(codeOf(error))) return work()
    throw error
  }
}
