/** The fields of what is known of a relation, as forms show them. */
import type { FormErrors, FormValues } from '../../platform/http.ts'
import { checkboxes, radios, select } from '../../ui/components.ts'
import { fieldError } from '../../ui/form.ts'
import { html, type SafeHtml } from '../../ui/html.ts'
import { typedText } from '../../ui/typed-text.ts'
import { capitalised } from '../../ui/words.ts'
import { type RelationFacts, relationships } from './relation-store.ts'
import { relationshipNames } from './words.ts'

interface View {
  readonly errors?: FormErrors | undefined
  readonly values?: FormValues | undefined
  /** What is known, where it is changed. */
  readonly facts?: RelationFacts
}

const answer = (known: boolean | null | undefined): string => {
  if (known === undefined) return ''
  if (known === null) return 'unknown'
  return known ? 'yes' : 'no'
}

/** Who the adult is to the child, parental responsibility, home, and the two warnings. */
export function relationFieldsPart({ errors, values, facts }: View): SafeHtml {
  const threeWays = (name: string, text: string, known: boolean | null | undefined): SafeHtml =>
    radios({
      name,
      idPrefix: name,
      classes: 'govuk-radios--inline',
      fieldset: { legend: { text, classes: 'govuk-fieldset__legend--s' } },
      value: typedText(values, name, answer(known)),
      items: [
        { value: 'yes', text: 'Yes' },
        { value: 'no', text: 'No' },
        { value: 'unknown', text: 'Not known' },
      ],
      errorMessage: fieldError(errors, name),
    })
  const warned = values
    ? [values['warnings'] ?? []].flat()
    : [...(facts?.courtRestriction ? ['court-restriction'] : []), ...(facts?.doNotContact ? ['do-not-contact'] : [])]
  return html`${select({
    name: 'relationship',
    id: 'relationship',
    label: { text: 'Who they are to the child', classes: 'govuk-label--s' },
    value: typedText(values, 'relationship', facts?.relationship ?? ''),
    items: [
      { value: '', text: 'Choose' },
      ...relationships.map(value => ({ value, text: capitalised(relationshipNames[value]) })),
    ],
    errorMessage: fieldError(errors, 'relationship'),
  })}
${threeWays('parentalResponsibility', 'Do they hold parental responsibility?', facts?.parentalResponsibility)}
${threeWays('livesWith', 'Does the child live with them?', facts?.livesWith)}
${checkboxes({
  name: 'warnings',
  idPrefix: 'warnings',
  fieldset: { legend: { text: 'Is there anything to beware of?', classes: 'govuk-fieldset__legend--s' } },
  hint: { text: 'With either of these they see nothing of the child here' },
  values: warned,
  items: [
    { value: 'court-restriction', text: 'A court restricts contact' },
    { value: 'do-not-contact', text: 'Do not contact them' },
  ],
})}`
}
