import type { FormErrors, PageContent } from '../../../../platform/http.ts'
import { backLink, button } from '../../../../ui/components.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'

interface View {
  /** The question: "Remove clause A5?" */
  readonly title: string
  /** What comes of it. */
  readonly words: string
  /** What would go, as it stands. */
  readonly shown?: SafeHtml
  readonly action: string
  readonly button: string
  readonly back: { readonly text: string; readonly href: string }
  readonly hiddenFields: SafeHtml
  readonly errors?: FormErrors
}

/** Asks once more before something goes. */
export function askAgainPage({ title, words, shown, action, button: text, back, hiddenFields, errors }: View): PageContent {
  return {
    title,
    errors: errors ?? null,
    beforeContent: backLink(back),
    main: html`<h1 class="govuk-heading-xl">${title}</h1>
<p class="govuk-body-l">${words}</p>
${shown}
<form method="post" action="${action}" novalidate>
${hiddenFields}
<div class="govuk-button-group">${button({ text, classes: 'govuk-button--warning', preventDoubleClick: true })}
<a class="govuk-link" href="${back.href}">Keep it</a></div>
</form>`,
  }
}
