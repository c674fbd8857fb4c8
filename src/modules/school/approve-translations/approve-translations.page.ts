import type { FormErrors, PageContent } from '../../../platform/http.ts'
import { type Language, languageTraits } from '../../../platform/languages.ts'
import { backLink, button, checkboxes, insetText, table, tag } from '../../../ui/components.ts'
import { fieldError } from '../../../ui/form.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { readingsOf } from '../../../ui/messages/readings.ts'
import { settingsPage } from '../forms/settings-page.ts'
import type { TranslatedGroup, TranslatedMessage } from './translations.ts'

const address = '/office/translations'

function countOf({ messages }: TranslatedGroup): SafeHtml {
  const approved = messages.filter(({ isApproved }) => isApproved).length
  if (approved === messages.length) return tag({ text: 'All approved', classes: 'govuk-tag--green' })
  return html`${approved} of ${messages.length} approved`
}

/** One language: its pages, with how far each is. */
const languageTable = (groups: readonly TranslatedGroup[], name: string): SafeHtml =>
  table({
    caption: name,
    captionClasses: 'govuk-table__caption--m',
    head: [{ text: 'Words of' }, { text: 'How far' }],
    rows: groups.map(group => [
      {
        html: html`<a class="govuk-link" href="${address}?${new URLSearchParams({ language: group.language, of: group.of }).toString()}">${group.heading}</a>`,
      },
      { html: countOf(group) },
    ]),
  })

/** All pages in all languages. */
export const translationsPage = (languages: readonly (readonly TranslatedGroup[])[]): PageContent =>
  settingsPage({
    title: 'Translations',
    lead: 'A machine drafted these words for families and visitors. Until a person approves them, each page says so.',
    main: html`${insetText({ text: 'Approve only what you read well. What the policy says in full stays English: that is what counts.' })}
${languages.map(groups => (groups[0] ? languageTable(groups, languageTraits[groups[0].language].englishName) : ''))}`,
  })

/** Each plural a line of its own. */
const lines = (text: string, language: Language): SafeHtml =>
  html`${readingsOf(text, language).map(line => html`<span class="sg-translation__line">${line}</span>`)}`

const row = ({ id, english, translation, fingerprint, isApproved }: TranslatedMessage, group: TranslatedGroup): SafeHtml => {
  const { dir, englishName } = languageTraits[group.language]
  const hidden = html`<span class="govuk-visually-hidden"> ${id}</span>`
  const act = isApproved
    ? button({ html: html`Take back${hidden}`, name: 'do', value: `withdraw ${fingerprint}`, classes: 'govuk-button--secondary' })
    : button({ html: html`Approve${hidden}`, name: 'do', value: `approve ${fingerprint}`, classes: 'govuk-button--secondary' })
  return html`<li class="sg-translation"><dl><div><dt>English</dt><dd>${lines(english, 'en')}</dd></div>
<div><dt>${englishName}</dt><dd lang="${group.language}" dir="${dir}">${lines(translation, group.language)}</dd></div></dl>
<div class="sg-translation__act">${isApproved ? tag({ text: 'Approved', classes: 'govuk-tag--green' }) : ''}${act}</div></li>`
}

interface View {
  readonly group: TranslatedGroup
  readonly hiddenFields: SafeHtml
  readonly errors?: FormErrors | null
}

/** One group of pages in one language, English beside each translation. */
export function approveTranslationsPage({ group, hiddenFields, errors = null }: View): PageContent {
  const { language, heading, messages, of } = group
  const { englishName } = languageTraits[language]
  const waiting = messages.filter(({ isApproved }) => !isApproved)
  const title = `${heading}: ${englishName}`
  return {
    title,
    kind: 'wide',
    errors,
    beforeContent: backLink({ text: 'Translations', href: address }),
    main: html`<h1 class="govuk-heading-xl">${title}</h1>
<p class="govuk-body-l">Words in curly brackets are filled in: a name, a day, a number. They stay as they are.</p>
<form method="post" action="${address}" novalidate>
${hiddenFields}
<input type="hidden" name="language" value="${language}"><input type="hidden" name="of" value="${of}">
<input type="hidden" name="seen" value="${waiting.map(({ fingerprint }) => fingerprint.slice(0, 16)).join(' ')}">
${checkboxes({
  name: 'reads',
  idPrefix: 'reads',
  errorMessage: fieldError(errors ?? undefined, 'reads'),
  items: [{ value: 'yes', text: `I read ${englishName} well` }],
})}
<ul class="sg-translations">${messages.map(message => row(message, group))}</ul>
${waiting.length > 1 ? button({ text: `Approve all ${waiting.length} that wait`, name: 'do', value: 'approve-all' }) : ''}
</form>`,
  }
}
