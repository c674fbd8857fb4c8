/** Days in forms: three fields as people write a date, read back into one day. */
import { z } from 'zod'
import type { FormErrors, FormValues } from '../platform/http.ts'
import { dateInput } from './components.ts'
import { fieldError } from './form.ts'
import type { SafeHtml } from './html.ts'
import { readDay } from './read-day.ts'
import { typedText } from './typed-text.ts'

const parts = ['day', 'month', 'year'] as const

interface DayField {
  readonly name: string
  readonly legend: string
  readonly hint?: string
  readonly errors?: FormErrors | undefined
  /** What was typed, where the form comes back. */
  readonly values?: FormValues | undefined
  /** What is there at first. */
  readonly value?: Temporal.PlainDate | null | undefined
}

/** Day, month and year; its id for the error summary is `<name>-day`. */
export function dayField({ name, legend, hint, errors, values, value }: DayField): SafeHtml {
  const errorMessage = fieldError(errors, name)
  return dateInput({
    id: name,
    namePrefix: name,
    fieldset: { legend: { text: legend, classes: 'govuk-fieldset__legend--s' } },
    ...(hint !== undefined && { hint: { text: hint } }),
    ...(errorMessage && { errorMessage }),
    items: parts.map(part => ({
      name: part,
      classes: `govuk-input--width-${part === 'year' ? 4 : 2}${errorMessage ? ' govuk-input--error' : ''}`,
      value: typedText(values, `${name}-${part}`, value?.[part].toString()).trim(),
    })),
  })
}

/** Where the summary's link to a day leads. */
export const dayIds = (...names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map(name => [name, `${name}-day`]))

/** A day as the three fields of a form hold it; nothing where there is none. */
export const dayValues = (name: string, day: Temporal.PlainDate | null): FormValues =>
  day ? Object.fromEntries(parts.map(part => [`${name}-${part}`, String(day[part])])) : {}

/** The three fields of each name as one text, "1 9 2026", before the schema reads it: '' where all three are empty. */
const withDays = (names: readonly string[]) => (body: unknown) => {
  const values = body as FormValues
  const joined = (name: string): string => parts.map(part => typedText(values, `${name}-${part}`).trim()).join(' ')
  return { ...values, ...Object.fromEntries(names.map(name => [name, joined(name).trim()])) }
}

/** A form with days in it: `formWithDays(['startsOn'], z.object({ startsOn: day('Enter …', 'The first day') }))`. */
export const formWithDays = <Schema extends z.ZodType>(names: readonly string[], schema: Schema) =>
  z.preprocess(withDays(names), schema)

/** A day that may be left empty (null). @param what for messages: "The first day" */
export const optionalDay = (what: string) =>
  z.string().transform((text, context) => {
    if (text === '') return null
    const day = readDay(text)
    if (day) return day
    context.addIssue(`${what} must be a real day, such as 1 9 2026`)
    return z.NEVER
  })

/** A day that must be there. @param missing what to say where it is not: "Enter the first day" */
export const day = (missing: string, what: string) =>
  optionalDay(what).transform((read, context) => {
    if (read) return read
    context.addIssue(missing)
    return z.NEVER
  })
