import type { FormErrors, FormValues, PageContent } from '../../../platform/http.ts'
import { backLink, button } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { typedText } from '../../../ui/typed-text.ts'
import { type Choice, findPersonForm, nobodyFound, personChoice } from '../choose-person.page.ts'
import { relationFieldsPart } from '../relation-form.page.ts'

interface View {
  readonly child: { readonly id: string; readonly name: string }
  /** What was typed to find somebody. */
  readonly name: string
  readonly found: readonly Choice[]
  readonly hiddenFields: SafeHtml
  readonly errors?: FormErrors
  readonly values?: FormValues
}

/** Find the adult, then say what is known. */
export function relatePeoplePage(view: View): PageContent {
  const { child, name, found, errors } = view
  const action = `/people/${child.id}/family/new`
  return {
    title: `An adult of ${child.name}`,
    errors: errors ?? null,
    beforeContent: backLink({ text: child.name, href: `/people/${child.id}` }),
    main: html`<h1 class="govuk-heading-xl">Add an adult of ${child.name}</h1>
${findPersonForm(action, name)}
${name.trim() === '' ? undefined : found.length === 0 ? nobodyFound(name) : facts(view, action)}`,
  }
}

function facts({ name, found, hiddenFields, errors, values }: View, action: string): SafeHtml {
  return html`<form method="post" action="${action}" novalidate>
${hiddenFields}
<input type="hidden" name="name" value="${name}">
${personChoice(found, errors, typedText(values, 'person'))}
${relationFieldsPart({ errors, values })}
${button({ text: 'Link them', preventDoubleClick: true })}
</form>`
}
