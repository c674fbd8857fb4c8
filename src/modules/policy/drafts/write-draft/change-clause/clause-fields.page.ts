import { EVERYONE } from '../../../../../engine/index.ts'
import type { FormErrors, FormValues } from '../../../../../platform/http.ts'
import { checkboxes, input, radios, textarea } from '../../../../../ui/components.ts'
import { fieldError } from '../../../../../ui/form.ts'
import { html, type SafeHtml } from '../../../../../ui/html.ts'
import { typedText } from '../../../../../ui/typed-text.ts'
import { capitalised } from '../../../../../ui/words.ts'
import type { Clause, RelatedPolicy } from '../../../version-content.ts'
import { schoolVocabulary } from '../../../vocabulary/index.ts'
import { clauseStrengths } from '../draft-clause.page.ts'

interface View {
  readonly clause?: Clause
  readonly related: readonly RelatedPolicy[]
  /** Whether the clause has rules: then it needs no reason for having none. */
  readonly hasRules: boolean
  readonly errors?: FormErrors | undefined
  readonly values?: FormValues | undefined
}

/** What was ticked, where the form comes back; what is there at first where none did. */
export function ticked(values: FormValues | undefined, name: string, first: readonly string[] = []): string[] {
  return values ? [values[name] ?? []].flat() : [...first]
}

/** Everybody whom a clause or a rule may bind, to be ticked. */
export const peopleItems = [
  { value: EVERYONE, text: 'Everyone' },
  ...schoolVocabulary.roles.map(({ id, name, plural, body }) => ({
    value: id,
    text: capitalised(body ? `the ${name}` : plural),
  })),
]

export function peopleField({
  legend,
  hint,
  values,
  errors,
  who,
}: { legend: string; hint?: string; who: readonly string[] } & Pick<View, 'values' | 'errors'>): SafeHtml {
  return checkboxes({
    name: 'who',
    idPrefix: 'who',
    classes: 'govuk-checkboxes--small sg-columns',
    fieldset: { legend: { text: legend, classes: 'govuk-fieldset__legend--s' } },
    ...(hint !== undefined && { hint: { text: hint } }),
    values: ticked(values, 'who', who),
    errorMessage: fieldError(errors, 'who'),
    items: peopleItems,
  })
}

function wording(view: View, name: 'legal' | 'plain' | 'children', label: string, hint: string): SafeHtml {
  return textarea({
    name,
    id: name,
    rows: '5',
    label: { text: label, classes: 'govuk-label--s' },
    hint: { text: hint },
    value: typedText(view.values, name, view.clause?.[name]),
    errorMessage: fieldError(view.errors, name),
  })
}

/** Heading, three wordings, whom it binds, how strongly, and what it is read with. */
export function clauseFields(view: View): SafeHtml {
  const { clause, related, hasRules, errors, values } = view
  return html`${input({ name: 'heading', id: 'heading', label: { text: 'Heading', classes: 'govuk-label--s' }, hint: { text: 'A few words that name it in lists' }, value: typedText(values, 'heading', clause?.heading), errorMessage: fieldError(errors, 'heading') })}
${wording(view, 'legal', 'In legal words', 'These are the words that bind')}
${wording(view, 'plain', 'In plain words', 'The same, so that a parent understands it at the first reading')}
${wording(view, 'children', 'For children', 'Where it binds pupils: short sentences for a child of nine')}
${peopleField({ legend: 'Whom does it bind?', hint: 'Each of its rules says for itself whom it binds', who: clause?.who ?? [], values, errors })}
${radios({
  name: 'strength',
  idPrefix: 'strength',
  classes: 'govuk-radios--small',
  fieldset: { legend: { text: 'How strongly does it bind?', classes: 'govuk-fieldset__legend--s' } },
  value: typedText(values, 'strength', clause?.strength),
  errorMessage: fieldError(errors, 'strength'),
  items: Object.entries(clauseStrengths).map(([value, text]) => ({ value, text })),
})}
${
  related.length === 0
    ? ''
    : checkboxes({
        name: 'leansOn',
        idPrefix: 'leansOn',
        classes: 'govuk-checkboxes--small',
        fieldset: { legend: { text: 'Which other policies is it read with?', classes: 'govuk-fieldset__legend--s' } },
        values: ticked(values, 'leansOn', clause?.leansOn),
        items: related.map(({ id, name }) => ({ value: id, text: name })),
      })
}
${
  hasRules
    ? ''
    : textarea({
        name: 'noRule',
        id: 'noRule',
        rows: '2',
        label: { text: 'Why it has no rule', classes: 'govuk-label--s' },
        hint: { text: 'Everybody reads this under the clause, as long as no rule makes answers follow it' },
        value: typedText(values, 'noRule', clause?.noRule),
        errorMessage: fieldError(errors, 'noRule'),
      })
}`
}
