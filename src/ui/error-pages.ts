/** What a person reads when a page cannot be given: what happened, and what to do next. */
import { html, type SafeHtml } from './html.ts'

export type ErrorStatus = 403 | 404 | 422 | 429 | 500 | 503

type Words = { readonly title: string; readonly happened: string; readonly next: SafeHtml }

const link = (href: string, text: string): SafeHtml => html`<a class="govuk-link" href="${href}">${text}</a>`

const words: Readonly<Record<ErrorStatus, Words>> = {
  403: {
    title: 'You cannot open this page',
    happened: 'This page is for people with another role, or your form was open for too long.',
    next: html`<li>Go back, open the page again and send the form once more.</li><li>If you need this page for your work, ask the school office.</li>`,
  },
  404: {
    title: 'We cannot find this page',
    happened: 'The address may be mistyped, or the page may have moved.',
    next: html`<li>Check the address, if you typed it.</li><li>${link('/ask', 'Ask what you may do')}, or ${link('/policy', 'read the policy')}.</li>`,
  },
  422: {
    title: 'We could not use what was sent',
    happened: 'Something in the form was missing, or not as we expected. Nothing was saved.',
    next: html`<li>Go back and look at what you entered.</li><li>If it happens again, tell the school office what you wanted to do.</li>`,
  },
  429: {
    title: 'That was a lot at once',
    happened: 'We had many requests from your connection in a short time, so we paused.',
    next: html`<li>Wait a minute, then open the page again.</li><li>Nothing you sent before has been lost.</li>`,
  },
  500: {
    title: 'Something went wrong here',
    happened: 'The fault is ours. If you were sending a form, it may not have been saved.',
    next: html`<li>Wait a minute and try again. Sending a form twice does no harm.</li><li>If it still fails, tell the school office, with the reference below.</li>`,
  },
  503: {
    title: 'We will be back in a moment',
    happened: 'The service is starting, or is busy with maintenance.',
    next: html`<li>Wait a minute, then open the page again.</li><li>If a child may be in danger now, do not wait: tell the school’s safeguarding lead, or call 999.</li>`,
  },
}

/**
 * @param reference the request's id, by which the log can be found
 * @returns title and main part, for `page()`
 */
export function errorPage(status: ErrorStatus, reference?: string): { readonly title: string; readonly main: SafeHtml } {
  const { title, happened, next } = words[status]
  const main = html`<div class="sg-trouble">
<h1 class="govuk-heading-xl">${title}</h1>
<p class="govuk-body-l">${happened}</p>
<h2 class="govuk-heading-m">What to do next</h2>
<ul class="govuk-list govuk-list--bullet">${next}</ul>
${reference ? html`<p class="sg-quiet">Reference: <span class="sg-reference">${reference}</span></p>` : ''}
</div>`
  return { title, main }
}
