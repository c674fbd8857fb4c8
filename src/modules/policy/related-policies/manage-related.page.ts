import type { FormErrors, FormValues, PageContent } from '../../../platform/http.ts'
import { backLink, button, input, table, tag } from '../../../ui/components.ts'
import { dayField, dayIds } from '../../../ui/day-field.ts'
import { fieldError } from '../../../ui/form.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { typedText } from '../../../ui/typed-text.ts'
import { dayInWords } from '../../../ui/words.ts'
import type { ListedPolicy } from './related-list.ts'

const here = '/policy/related/manage'
export const changeAddress = (id: string): string => `${here}?change=${encodeURIComponent(id)}`

/** The register as those who keep it see it: with what became of each link. */
export const manageRelatedPage = ({ policies }: { readonly policies: readonly ListedPolicy[] }): PageContent => ({
  title: 'Register of related policies',
  kind: 'wide',
  beforeContent: backLink({ text: 'Office', href: '/office' }),
  main: html`<h1 class="govuk-heading-xl">Register of related policies</h1>
<p class="govuk-body-l">Each link stands on the page “Related policies”, and beside every clause that leans on that policy.</p>
<p class="govuk-body">Schoolgate follows the links by itself. One that fails twice in a row is broken: you hear of it in “Today”, readers do not.</p>
${table({
  caption: 'Policies',
  captionClasses: 'govuk-visually-hidden',
  firstCellIsHeader: true,
  head: [{ text: 'Policy' }, { text: 'Its link' }, { text: 'Last review' }],
  rows: policies.map(policy => [
    { html: html`<a class="govuk-link" href="${changeAddress(policy.id)}">${policy.name}</a>` },
    { html: stateOf(policy) },
    { text: policy.reviewedOn ? dayInWords(policy.reviewedOn) : 'Not said' },
  ]),
})}
<p class="govuk-body"><a class="govuk-link" href="/policy/related">See the page as everybody sees it</a></p>`,
})

const why = {
  gone: 'The page is not there any more',
  silent: 'The website does not answer',
  refused: 'The address is not one of the open internet',
} as const

function stateOf({ url, entry }: ListedPolicy): SafeHtml {
  if (url === null) return html`No link yet`
  const answer = entry?.answer ?? null
  const day = entry?.checkedAt ? ` on ${dayInWords(entry.checkedAt.toZonedDateTimeISO('Europe/London').toPlainDate())}` : ''
  if (answer === null) return html`Not followed yet`
  if (answer === 'answers')
    return html`${tag({ text: 'Answers', classes: 'govuk-tag--green' })}<br><span class="govuk-hint">Followed${day}</span>`
  if (answer === 'closed')
    return html`Not known<br><span class="govuk-hint">The website lets no program look. Open it yourself now and then</span>`
  const word = entry?.broken
    ? tag({ text: 'Broken', classes: 'govuk-tag--red' })
    : tag({ text: 'Failed once', classes: 'govuk-tag--yellow' })
  return html`${word}<br><span class="govuk-hint">${why[answer]}${day}</span>`
}

interface FormView {
  readonly policy: ListedPolicy
  /** What the version calls it. */
  readonly usualName: string
  readonly hiddenFields: SafeHtml
  readonly errors?: FormErrors | undefined
  readonly values?: FormValues | undefined
}

/** What the school says of one of them. */
export function changeRelatedPage({ policy, usualName, hiddenFields, errors, values }: FormView): PageContent {
  const { entry } = policy
  return {
    title: policy.name,
    errors: errors ?? null,
    errorIds: dayIds('reviewedOn'),
    beforeContent: backLink({ text: 'Register of related policies', href: here }),
    main: html`<h1 class="govuk-heading-xl">${policy.name}</h1>
<form method="post" action="${changeAddress(policy.id)}" novalidate>${hiddenFields}
${input({ name: 'url', id: 'url', type: 'url', label: { text: 'Where it is', classes: 'govuk-label--s' }, hint: { text: 'The address of its page or file on your website' }, value: typedText(values, 'url', entry?.url ?? ''), errorMessage: fieldError(errors, 'url'), spellcheck: false, autocomplete: 'off' })}
${input({ name: 'name', id: 'name', label: { text: 'What you call it', classes: 'govuk-label--s' }, hint: { text: `Leave it empty for “${usualName}”` }, value: typedText(values, 'name', entry?.name ?? ''), errorMessage: fieldError(errors, 'name') })}
${dayField({ name: 'reviewedOn', legend: 'Last review', hint: 'Leave it empty where you do not know', errors, values, value: entry?.reviewedOn })}
${button({ text: 'Save', preventDoubleClick: true })}
</form>`,
  }
}
