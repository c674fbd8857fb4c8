import type { PageContent } from '../../../../platform/http.ts'
import type { Viewer } from '../../../../platform/permissions.ts'
import { backLink, summaryList } from '../../../../ui/components.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { dayInWords } from '../../../../ui/words.ts'
import { clauseAnchor } from '../../clause-anchor.ts'
import { mayKeepDecisions } from '../../permissions.ts'
import type { Clause, Section } from '../../version-content.ts'
import { draftAddress, sectionDraftAddress } from './draft-addresses.ts'
import { draftClause } from './draft-clause.page.ts'
import type { PlainDraft } from './draft-content-store.ts'
import { rulesOf } from './draft-parts.ts'

/** The draft as a document, each part with the way to change it. */
export function showDraftPage({ draft, viewer }: { readonly draft: PlainDraft; readonly viewer: Viewer }): PageContent {
  const { content, number } = draft
  return {
    title: `${content.title}: draft ${number}`,
    kind: 'wide',
    beforeContent: backLink({ text: 'Drafts of the policy', href: '/policy/drafts' }),
    main: html`<h1 class="govuk-heading-xl">${content.title}: draft ${number}</h1>
${about(draft)}
${nextSteps(draft, viewer)}
<div class="sg-policy">
${contents(draft)}
<div>
${content.sections.map(section => sectionPart(draft, section))}
<p class="govuk-body"><a class="govuk-link" href="${draftAddress(draft.id, '/sections/new')}">Add a section</a></p>
<p class="govuk-body"><a class="govuk-link" href="${draftAddress(draft.id, '/throw-away')}">Throw this draft away</a></p>
</div></div>`,
  }
}

function about({ id, content, changes, writtenOn, state }: PlainDraft): SafeHtml {
  const row = (key: string, text: string) => ({ key: { text: key }, value: { text } })
  const change = (field: string, what: string) => ({
    actions: { items: [{ href: draftAddress(id, `/about#${field}`), text: 'Change', visuallyHiddenText: what }] },
  })
  return summaryList({
    rows: [
      { ...row('What it is called', content.title), ...change('title', 'what it is called') },
      { ...row('What is new in it', changes ?? 'Nobody has written this yet'), ...change('changes', 'what is new in it') },
      {
        ...row('Its words were finished', writtenOn ? dayInWords(writtenOn) : 'Not yet'),
        ...change('writtenOn-day', 'when its words were finished'),
      },
      row('Where it stands', state === 'consulted' ? 'Out for comments. It may still be changed' : 'A draft. It binds nobody'),
    ],
  })
}

/** The meeting is for those who keep what it decides; the others read where the draft stands. */
function nextSteps({ id }: PlainDraft, viewer: Viewer): SafeHtml {
  const meeting = mayKeepDecisions(viewer)
    ? ([`/policy/versions/${id}/decide`, 'Take it to a meeting', 'Keep what the governors decide'] as const)
    : ([`/policy/versions/${id}`, 'Where it stands', 'What meetings decided, and who signed. The clerk keeps it'] as const)
  const steps = [
    [draftAddress(id, '/changes'), 'What it changes', 'Each clause and each answer that would be different'],
    [draftAddress(id, '/analysis'), 'Check it', 'Rules that contradict each other, never apply, or leave something unsaid'],
    [draftAddress(id, '/cases'), 'Cases', 'Your own situations, and what this draft answers'],
    [draftAddress(id, '/consultation'), 'Ask for comments', 'From those whom you choose, until a day that you choose'],
    meeting,
  ] as const
  return html`<h2 class="govuk-heading-m">Next steps</h2>
<p class="govuk-body">Change what stands below, clause by clause. Then:</p>
<ul class="govuk-list govuk-list--spaced sg-draft-steps">${steps.map(([href, name, hint]) => html`<li><a class="govuk-link" href="${href}">${name}</a> <span class="sg-quiet">${hint}</span></li>`)}</ul>`
}

function contents({ content }: PlainDraft): SafeHtml {
  const lines = content.sections.map(
    ({ id, heading, clauses }) =>
      html`<li><a class="govuk-link govuk-link--no-visited-state" href="#section-${id}">${heading}</a>${numbers(clauses)}</li>`,
  )
  return html`<nav class="sg-policy__contents" aria-label="Contents of the draft"><h2 class="govuk-heading-s">Contents</h2><ol>${lines}</ol></nav>`
}

/** Each clause a step away: the whole document is long. */
const numbers = (clauses: readonly Clause[]): SafeHtml =>
  clauses.length === 0
    ? html`<span class="sg-policy__range">No clauses yet</span>`
    : html`<span class="sg-draft-numbers">${clauses.map(({ id, heading }) => html`<a class="govuk-link govuk-link--no-visited-state" href="#${clauseAnchor(id)}" title="${heading}"><span class="govuk-visually-hidden">Clause </span>${id}</a>`)}</span>`

function sectionPart({ id: draftId, content }: PlainDraft, section: Section): SafeHtml {
  const { id, heading, intro, clauses } = section
  return html`<section class="sg-policy__section" id="section-${id}" aria-labelledby="heading-${id}">
<h2 class="govuk-heading-l" id="heading-${id}">${heading}</h2>
${intro === undefined ? '' : html`<p class="govuk-body">${intro}</p>`}
<p class="govuk-body"><a class="govuk-link" href="${sectionDraftAddress(draftId, id)}">Change this section<span class="govuk-visually-hidden">: ${heading}</span></a></p>
${clauses.map(clause => draftClause({ draftId, clause, rules: rulesOf(content, clause.id), related: content.related }))}
<p class="govuk-body"><a class="govuk-link" href="${draftAddress(draftId, `/clauses/new?section=${encodeURIComponent(id)}`)}">Add a clause to this section<span class="govuk-visually-hidden">: ${heading}</span></a></p>
</section>`
}
