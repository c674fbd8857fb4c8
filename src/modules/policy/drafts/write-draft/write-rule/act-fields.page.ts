import type { FormErrors } from '../../../../../platform/http.ts'
import { checkboxes, details, errorMessage } from '../../../../../ui/components.ts'
import { fieldError } from '../../../../../ui/form.ts'
import { html, type SafeHtml } from '../../../../../ui/html.ts'
import { capitalised, counted } from '../../../../../ui/words.ts'
import { ofOthers } from '../../../rule-words/phrases.ts'
import { schoolVocabulary } from '../../../vocabulary/index.ts'

/** What the rule is about: acts in their groups, open where one is chosen. */
export function actFields(chosen: readonly string[], errors: FormErrors | undefined): SafeHtml {
  const error = fieldError(errors, 'acts')
  return html`<div class="govuk-form-group${error ? ' govuk-form-group--error' : ''}" id="acts" tabindex="-1" role="group" aria-labelledby="acts-legend">
<h2 class="govuk-heading-s" id="acts-legend">What is it about?</h2>
<p class="govuk-hint">Open a group and choose one thing or several. The rule says the same of each.</p>
${error ? errorMessage({ text: error.text, id: 'acts-error' }) : ''}
${schoolVocabulary.groups.map(group => groupField(group, chosen))}
</div>`
}

function groupField({ id, name }: { readonly id: string; readonly name: string }, chosen: readonly string[]): SafeHtml {
  const acts = schoolVocabulary.acts.filter(({ group }) => group === id)
  const count = acts.filter(act => chosen.includes(act.id)).length
  return details({
    summaryText: count === 0 ? name : `${name}: ${counted(count, 'chosen', 'chosen')}`,
    open: count > 0,
    classes: 'sg-choice-group',
    html: checkboxes({
      name: 'acts',
      idPrefix: `acts-${id}`,
      classes: 'govuk-checkboxes--small',
      fieldset: { legend: { text: name, classes: 'govuk-visually-hidden' } },
      values: [...chosen],
      items: acts.map(act => ({ value: act.id, text: capitalised(ofOthers(act.name)) })),
    }),
  })
}
