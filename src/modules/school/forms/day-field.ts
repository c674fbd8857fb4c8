/** A day as three fields of a form: how it is shown and how it is read back. */
import { z } from 'zod'
import type { FormErrors, FormValues } from '../../../platform/http.ts'
import { dateInput } from '../../../ui/components.ts'
import { fieldError } from '../../../ui/form.ts'
import type { SafeHtml } from '../../../ui/html.ts'
import { readDay } from './read-day.ts'

const parts = ['day', 'month', 'year'] as const

interface DayField {
  readonly name: string
  readonly legend: string
  readonly hint?: string
  readonly values: FormValues
  readonly errors: FormErrors
}

/** The three fields. The summary of errors finds them by `dayFieldIds`. */
export function dayField({ name, legend, hint, values, errors }: DayField): SafeHtml {
  const errorMessage = fieldError(errors, name)
  return dateInput({
    id: name,
    namePrefix: name,
    fieldset: { legend: { text: legend, classes: 'govuk-fieldset__legend--s' } },
    ...(hint === undefined ? {} : { hint: { text: hint } }),
    ...(errorMessage && { errorMessage }),
    items: parts.map(part => {
      const value = values[`${name}-${part}`]
      const classes = `govuk-input--width-${part === 'year' ? 4 : 2}${errorMessage ? ' govuk-input--error' : ''}`
      return { name: part, classes, value: typeof value === 'string' ? value : '' }
    }),
  })
}

/** For the page of a form that came back: where the summary leads. */
export const dayFieldIds = (...names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map(name => [name, `${name}-day`]))

/** A day as the three fields would hold it. */
export const dayValues = (name: string, day: Temporal.PlainDate | null): FormValues =>
  day ? { [`${name}-day`]: String(day.day), [`${name}-month`]: String(day.month), [`${name}-year`]: String(day.year) } : {}

/** A form's body with each of these days as one text besides its three fields: what `aDay` reads. */
export function withDays(body: unknown, ...names: readonly string[]): Record<string, unknown> {
  const fields: Record<string, unknown> = typeof body === 'object' && body !== null ? { ...body } : {}
  const joined = (name: string): string =>
    parts
      .map(part => fields[`${name}-${part}`])
      .filter(text => typeof text === 'string' && text.trim() !== '')
      .join(' ')
  return { ...fields, ...Object.fromEntries(names.map(name => [name, joined(name)])) }
}

const noDay = 'Enter a day that exists, such as 1 9 2026'

/** @param missing the message where the three fields are empty */
export const aDay = (missing: string) =>
  z.string().transform((text, context) => {
    const day = readDay(text)
    if (day) return day
    context.addIssue({ code: 'custom', message: text === '' ? missing : noDay })
    return z.NEVER
  })

/** A day that may be left out. */
export const perhapsADay = z.string().transform((text, context) => {
  const day = readDay(text)
  if (text !== '' && !day) context.addIssue({ code: 'custom', message: noDay })
  return day
})
