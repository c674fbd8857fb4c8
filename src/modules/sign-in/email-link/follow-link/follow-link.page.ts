import type { FormErrors, PageContent } from '../../../../platform/http.ts'
import { button, radios } from '../../../../ui/components.ts'
import { fieldError } from '../../../../ui/form.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { askForLinkForm } from '../ask-for-link/ask-for-link.page.ts'

interface View {
  readonly token: string
  /** Whose the address is: usually one, sometimes both parents. */
  readonly people: readonly { readonly personId: string; readonly name: string }[]
  readonly hiddenFields: SafeHtml
  readonly errors?: FormErrors
}

/** One button; where an address has several people, which of them it is. */
export function followLinkPage({ token, people, hiddenFields, errors = {} }: View): PageContent {
  const [first] = people
  const choice = radios({
    name: 'person',
    idPrefix: 'person',
    fieldset: { legend: { text: 'Which of you is it?', classes: 'govuk-fieldset__legend--m' } },
    errorMessage: fieldError(errors, 'person'),
    items: people.map(({ personId, name }) => ({ value: personId, text: name })),
  })
  return {
    title: 'Sign in',
    errors,
    main: html`<h1 class="govuk-heading-xl">Sign in</h1>
<form method="post" action="/sign-in/link/${token}" novalidate>
${hiddenFields}
${people.length > 1 ? choice : html`<p class="govuk-body-l">You are ${first?.name}.</p>`}
${button({ text: 'Sign in', preventDoubleClick: true })}
</form>`,
  }
}

export type DeadEmailLink = 'over' | 'elsewhere'

const words: Readonly<Record<DeadEmailLink, readonly [happened: string, why: string]>> = {
  over: ['This link does not work any more', 'It works once, and for 15 minutes. Ask for another here.'],
  elsewhere: [
    'You asked for this link in another browser',
    'For safety it works only there. Open it in the browser in which you asked, or ask for another here.',
  ],
}

/** Why it does not work, and the way to another one. */
export function deadEmailLinkPage(why: DeadEmailLink, hiddenFields: SafeHtml): PageContent {
  const [happened, next] = words[why]
  return {
    title: happened,
    main: html`<h1 class="govuk-heading-xl">${happened}</h1>
<p class="govuk-body-l">${next}</p>
${askForLinkForm({ hiddenFields })}`,
  }
}
