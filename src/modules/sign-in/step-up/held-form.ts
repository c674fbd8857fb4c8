/**
 * A form that was sent too late for its fresh factor. What was typed is not stored: it travels in the page that asks for the
 * factor, marked with the session's own secret, so that only what this person sent from our own page comes back. Files and
 * secrets are left out; the page they belong to asks for them again.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { FormValues } from '../../../platform/http.ts'
import { ownPath } from '../own-path.ts'

/** Where a form was to go, with what was typed. */
export interface HeldForm {
  readonly to: string
  readonly values: FormValues
}

const held = z.object({ to: z.string(), values: z.record(z.string(), z.union([z.string(), z.array(z.string())])) })

const isSecret = (name: string): boolean => /password|passkey|secret|code|token|^_/i.test(name)

const markOf = (text: string, sessionToken: string): Buffer =>
  createHmac('sha256', sessionToken).update(`held form\0${text}`).digest()

/** As text for a hidden field. */
export function holdForm({ to, values }: HeldForm, sessionToken: string): string {
  const kept = Object.fromEntries(Object.entries(values).filter(([name]) => !isSecret(name)))
  const text = Buffer.from(JSON.stringify({ to, values: kept })).toString('base64url')
  return `${text}.${markOf(text, sessionToken).toString('base64url')}`
}

/** The form, or null where it was not held in this session. */
export function heldForm(value: unknown, sessionToken: string): HeldForm | null {
  const [text, mark] = typeof value === 'string' ? value.split('.') : []
  if (!text || !mark) return null
  const [expected, given] = [markOf(text, sessionToken), Buffer.from(mark, 'base64url')]
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  const { data } = held.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString()))
  return data && ownPath(data.to) ? data : null
}
