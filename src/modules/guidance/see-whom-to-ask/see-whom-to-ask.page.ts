import type { PageContent } from '../../../platform/http.ts'
import { summaryList, warningText } from '../../../ui/components.ts'
import { html } from '../../../ui/html.ts'
import type { WhomToAskWords } from './see-whom-to-ask.words.ts'

type Id = Parameters<WhomToAskWords['t']>[0]

/**
 * Those for whom it makes a difference, in the order in which they look for themselves, each with whom `whomToAsk` names
 * (a test compares).
 */
const ASKERS: readonly (readonly [who: Id, whom: Id])[] = [
  ['who.pupil', 'who.ask-grown-up'],
  ['who.parent', 'who.ask-office'],
  ['who.staff', 'who.ask-head'],
  ['who.volunteer', 'who.ask-office'],
  ['who.visitor', 'who.ask-office'],
  ['who.governor', 'who.ask-chair'],
  ['who.headteacher', 'who.ask-chair'],
  ['who.chair', 'who.ask-clerk'],
]

/** Concerns and the first who hears of them, as the usual routes have it (domain facts, 3.1). */
const CONCERNS: readonly (readonly [about: Id, whom: Id])[] = [
  ['who.about-child', 'who.ask-dsl'],
  ['who.about-adult', 'who.ask-head'],
  ['who.about-head', 'who.ask-chair'],
  ['who.about-governor', 'who.ask-chair'],
  ['who.about-chair', 'who.ask-clerk'],
  ['who.about-post', 'who.ask-head'],
]

export function whomToAskPage(words: WhomToAskWords): PageContent {
  const { t, rich } = words
  const rows = (pairs: readonly (readonly [Id, Id])[]) =>
    summaryList({ rows: pairs.map(([key, value]) => ({ key: { text: t(key) }, value: { text: t(value) } })) })
  const contact = html`<a class="govuk-link" href="/contact">${t('who.contact')}</a>`
  return {
    title: t('who.title'),
    words,
    main: html`<h1 class="govuk-heading-xl">${t('who.title')}</h1>
${warningText({ iconFallbackText: t('who.warning'), text: t('who.danger') })}
<h2 class="govuk-heading-l">${t('who.unsure')}</h2>
${rows(ASKERS)}
<h2 class="govuk-heading-l">${t('who.worried')}</h2>
${rows(CONCERNS)}
<p class="govuk-body">${rich('who.see', { contact })}</p>`,
  }
}
