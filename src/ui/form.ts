/** A form that came back: each problem beside its field and in the summary, with what was typed kept by the fields. */
import type { Language } from '../platform/languages.ts'
import { errorSummary } from './components.ts'
import type { SafeHtml } from './html.ts'
import { frameWords } from './messages/frame/frame-words.ts'

/** Messages by field name. A message under `''` belongs to the form as a whole; one under an address is mended on the page there. */
export type FieldErrors = Readonly<Record<string, string | undefined>>

const present = (errors: FieldErrors): [name: string, message: string][] =>
  Object.entries(errors).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '')

/** Whether there is anything to mend. */
export const hasErrors = (errors: FieldErrors | undefined): boolean => errors !== undefined && present(errors).length > 0

/**
 * The summary at the head of the page, each line leading to its field: the element whose id is the field's name
 * (as the macros give it by default), or for a group the first of it.
 *
 * @param ids ids of the fields whose id is not their name: a date's `born` → `born-day`
 * @returns `undefined` without errors
 */
export function errorSummaryFor(
  errors: FieldErrors | undefined,
  ids: Readonly<Record<string, string>> = {},
  language: Language = 'en',
): SafeHtml | undefined {
  if (errors === undefined || !hasErrors(errors)) return undefined
  return errorSummary({
    titleText: frameWords.in(language).t('frame.mend'),
    errorList: present(errors).map(([name, text]) =>
      name === '' ? { text } : { text, href: name.startsWith('/') ? name : `#${ids[name] ?? name}` },
    ),
  })
}

/** The option `errorMessage` of a field's macro. `language`: that of the page, where it is not English. */
export function fieldError(
  errors: FieldErrors | undefined,
  name: string,
  language: Language = 'en',
): { readonly text: string; readonly visuallyHiddenText?: string } | undefined {
  const text = errors?.[name]
  if (!text) return undefined
  return language === 'en' ? { text } : { text, visuallyHiddenText: frameWords.in(language).t('frame.error') }
}
