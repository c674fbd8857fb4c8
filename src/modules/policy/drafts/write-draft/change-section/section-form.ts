/** The words of a section in a form. */
import { z } from 'zod'
import type { FormErrors, FormValues } from '../../../../../platform/http.ts'
import { input, textarea } from '../../../../../ui/components.ts'
import { fieldError } from '../../../../../ui/form.ts'
import { html, type SafeHtml } from '../../../../../ui/html.ts'
import { typedText } from '../../../../../ui/typed-text.ts'
import type { Section } from '../../../version-content.ts'
import { seenSchema } from '../seen.ts'
import { lines } from '../typed-words.ts'

const [longestHeading, longestIntro] = [200, 5_000]

export const sectionForm = z.object({
  heading: z.string().trim().min(1, 'Enter the heading').max(longestHeading, 'The heading must be 200 characters or fewer'),
  intro: lines('The opening words', longestIntro),
  seen: seenSchema,
})

interface View {
  readonly section?: Section
  readonly errors?: FormErrors | undefined
  readonly values?: FormValues | undefined
}

export const sectionFields = ({ section, errors, values }: View): SafeHtml =>
  html`${input({ name: 'heading', id: 'heading', label: { text: 'Heading', classes: 'govuk-label--s' }, value: typedText(values, 'heading', section?.heading), errorMessage: fieldError(errors, 'heading') })}
${textarea({ name: 'intro', id: 'intro', rows: '5', label: { text: 'Opening words', classes: 'govuk-label--s' }, hint: { text: 'They lay down no rule. Leave this empty if none are needed' }, value: typedText(values, 'intro', section?.intro), errorMessage: fieldError(errors, 'intro') })}`

/** A section's own words, without its clauses: what is told apart when two people write at once. */
export const wordsOfSection = ({ id, heading, intro }: Section) => ({ id, heading, ...(intro !== undefined && { intro }) })
