import type { PageContent } from '../../../platform/http.ts'
import { backLink } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { clauseAddress } from '../clause-anchor.ts'
import type { Clause } from '../version-content.ts'
import type { RelatedWords } from './related.words.ts'
import type { ListedPolicy } from './related-list.ts'

interface View {
  readonly policies: readonly ListedPolicy[]
  /** The clauses that lay down that they are read together, where the version has them. */
  readonly asking: readonly Clause[]
  readonly mayManage: boolean
  readonly words: RelatedWords
}

/** The policies that this one is read together with, for anyone to read. */
export function listRelatedPage({ policies, asking, mayManage, words }: View): PageContent {
  const { t } = words
  const keep = html`<p class="govuk-body"><a class="govuk-link" href="/policy/related/manage">${words.english('Keep this list')}</a></p>`
  return {
    title: t('related.title'),
    words,
    beforeContent: backLink({ text: t('related.policy'), href: '/policy' }),
    main: html`<h1 class="govuk-heading-xl">${t('related.title')}</h1>
<p class="govuk-body-l">${t('related.lead')}</p>
${asking.length === 0 ? undefined : html`<p class="govuk-body sg-quiet">${clausesIn('related.clauses', asking, words)}</p>`}
${policies.length === 0 ? html`<p class="govuk-body">${t('related.none')}</p>` : html`<ul class="govuk-list sg-related">${policies.map(policy => onePolicy(policy, words))}</ul>`}
${mayManage ? keep : undefined}`,
  }
}

function clausesIn(
  id: 'related.clauses' | 'related.leaning',
  clauses: readonly Clause[],
  { rich, listed }: RelatedWords,
): SafeHtml {
  const links = clauses.map(clause => html`<a class="govuk-link" href="${clauseAddress(clause.id)}">${clause.id}</a>`)
  return rich(id, { count: clauses.length, clauses: listed(links) })
}

/** Its name is what the school calls it, so it stays English. */
function onePolicy({ name, url, reviewedOn, clauses }: ListedPolicy, words: RelatedWords): SafeHtml {
  const { t, english } = words
  const title =
    url === null ? english(name) : html`<a class="govuk-link" href="${url}" rel="noopener noreferrer">${english(name)}</a>`
  const facts = [
    ...(url === null ? [t('related.ask-office')] : []),
    ...(reviewedOn ? [t('related.reviewed', { day: reviewedOn })] : []),
    ...(clauses.length > 0 ? [clausesIn('related.leaning', clauses, words)] : []),
  ]
  return html`<li><h2 class="govuk-heading-s">${title}</h2>
<p class="govuk-body sg-quiet">${facts.map(fact => html`${fact} `)}</p></li>`
}
