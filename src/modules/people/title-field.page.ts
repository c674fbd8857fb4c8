import type { FormErrors } from '../../platform/http.ts'
import { errorMessage, hint as hintText, label } from '../../ui/components.ts'
import { html, type SafeHtml } from '../../ui/html.ts'
import { capitalised } from '../../ui/words.ts'
import { type Title, type TitleGroup, titles } from './roles.ts'

/** What a group of titles is called in forms. */
const groupNames: Readonly<Record<TitleGroup, string>> = {
  leaders: 'Leaders',
  staff: 'Staff',
  governors: 'Governors',
  families: 'Families',
  helpers: 'Helpers and visitors',
  offices: 'Other offices',
}

interface View {
  readonly text: string
  readonly hint?: string
  /** Which titles are offered. */
  readonly offered: (title: Title) => boolean
  readonly value: string
  readonly errors?: FormErrors | undefined
}

/** A choice of one title, in groups: the official select has none, so this is one of the same make. */
export function titleField({ text, hint, offered, value, errors }: View): SafeHtml {
  const error = errors?.['title']
  const groups = [...Map.groupBy(titles.filter(offered), ({ group }) => group)]
  const describedBy = [hint && 'title-hint', error && 'title-error'].filter(Boolean).join(' ')
  return html`<div class="govuk-form-group${error ? ' govuk-form-group--error' : ''}">
${label({ for: 'title', text, classes: 'govuk-label--s' })}
${hint ? hintText({ id: 'title-hint', text: hint }) : undefined}
${error ? errorMessage({ id: 'title-error', text: error }) : undefined}
<select class="govuk-select${error ? ' govuk-select--error' : ''}" id="title" name="title"${describedBy ? html` aria-describedby="${describedBy}"` : undefined}>
<option value="">Choose</option>
${groups.map(([group, own]) => html`<optgroup label="${groupNames[group]}">${own.map(({ id, name }) => html`<option value="${id}"${id === value ? html` selected` : undefined}>${capitalised(name)}</option>`)}</optgroup>`)}
</select>
</div>`
}
