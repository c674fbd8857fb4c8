/** Forms: what every POST form carries unseen, and reading one back into typed values or errors by field. */
import { html, type SafeHtml } from '@remix-run/html-template'
import type { z } from 'zod'

/** The field that holds the token against forgery. */
export const tokenField = '_token'
/** The field that makes a form safe to send twice. */
export const keyField = '_key'

/** The hidden inputs of a POST form. `token` is null where nobody is signed in. */
export function hiddenFields({ token, key }: { readonly token: string | null; readonly key: string }): SafeHtml {
  const input = (name: string, value: string) => html`<input type="hidden" name="${name}" value="${value}">`
  return html`${token === null ? '' : input(tokenField, token)}${input(keyField, key)}`
}

/** What a person typed, by field, as it arrived: for showing it again. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>

/** One message for each field that needs mending; '' stands for the form as a whole. */
export type FormErrors = Readonly<Record<string, string>>

/** A form read: either `data` that fits the schema, or `errors`; the values as typed in both cases. */
export type FormRead<Data> =
  | { readonly data: Data; readonly errors: null; readonly values: FormValues }
  | { readonly data: null; readonly errors: FormErrors; readonly values: FormValues }

const own: ReadonlySet<string> = new Set([tokenField, keyField])

type Typed = string | string[]

const isTyped = (value: unknown): value is Typed =>
  typeof value === 'string' || (Array.isArray(value) && value.every(text => typeof text === 'string'))

/** NUL is in no text that a person types, and PostgreSQL has no place for it. */
const withoutNul = (text: string): string => text.replaceAll('\0', '')

/** The values of a form body, without our own hidden fields; what is not text (a file) is left out. */
export function formValues(body: unknown): FormValues {
  const values = Object.entries(typeof body === 'object' && body !== null ? body : {}).flatMap(([name, value]) =>
    own.has(name) || !isTyped(value) ? [] : [[name, typeof value === 'string' ? withoutNul(value) : value.map(withoutNul)]],
  )
  return Object.fromEntries(values)
}

/** The first message of each field of a Zod error. */
function errorsByField(error: z.core.$ZodError): FormErrors {
  const messages = new Map<string, string>()
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? '')
    if (!messages.has(field)) messages.set(field, issue.message)
  }
  return Object.fromEntries(messages)
}

/**
 * Reads a form. Where it has errors, show the page again at 422 with `errors` and `values`.
 *
 * @param schema messages in it are shown to the person: "Enter your name"
 * @param body `req.body` of a form POST, or `req.query` of a GET form
 */
export function readForm<Schema extends z.ZodType>(schema: Schema, body: unknown): FormRead<z.output<Schema>> {
  const values = formValues(body)
  const read = schema.safeParse(values)
  return read.success ? { data: read.data, errors: null, values } : { data: null, errors: errorsByField(read.error), values }
}
