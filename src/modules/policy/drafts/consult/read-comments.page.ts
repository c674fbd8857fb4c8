import type { PageContent } from '../../../../platform/http.ts'
import { backLink, button, checkboxes, pagination, select } from '../../../../ui/components.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { counted } from '../../../../ui/words.ts'
import { aboutInWords, commentWords } from './comment.page.ts'
import { type Comment, commentsPerPage } from './comment-views.ts'
import { type Consultation, groupsInWords, isOpen } from './consultation.ts'
import { consultationWordsIn } from './consultation.words.ts'
import { stateInWords } from './day-words.ts'

interface View {
  readonly consultation: Consultation
  readonly comments: readonly Comment[]
  readonly total: number
  /** How many each clause has; null is the whole. */
  readonly counts: ReadonlyMap<string | null, number>
  readonly asked: { readonly clause?: string | undefined; readonly open: boolean; readonly page: number }
  /** Whether they answer comments, and see whose they are. */
  readonly isWriter: boolean
  readonly now: Temporal.Instant
  readonly hiddenFields: SafeHtml | null
}

/** What people said, clause by clause. */
export function readCommentsPage(view: View): PageContent {
  const { consultation, comments, isWriter, now } = view
  const all = [...view.counts.values()].reduce((sum, count) => sum + count, 0)
  return {
    title: 'What people say of the draft',
    beforeContent: backLink({ text: 'The draft and its changes', href: `/policy/consultations/${consultation.id}` }),
    main: html`<h1 class="govuk-heading-xl">What people say of the draft</h1>
<p class="govuk-body-l">${counted(all, 'comment', 'comments')} so far. Asked: ${groupsInWords(consultation.groups)}. ${stateInWords(consultation, now, consultationWordsIn('en'))}.</p>
${isWriter ? '' : html`<p class="govuk-body">Names are left out: only those who write the draft see them.</p>`}
${all === 0 ? '' : filter(view)}
${comments.length === 0 ? html`<p class="govuk-body">${all === 0 ? 'Nobody has said anything yet.' : 'There is no such comment.'}</p>` : comments.map(comment => commentWords(comment, shown(comment, isWriter)))}
${pages(view)}
${closing(view)}`,
  }
}

function shown(comment: Comment, isWriter: boolean) {
  if (!isWriter) return { name: false }
  if (comment.words === null) return { name: true }
  const what = comment.answer === null ? 'Answer, or strike out' : 'Change the answer, or strike out'
  const under = html`<p class="govuk-body"><a class="govuk-link" href="/policy/comments/${comment.id}">${what}<span class="govuk-visually-hidden">: ${aboutInWords(comment.clause)}, ${comment.name}</span></a></p>`
  return { name: true, under }
}

function filter({ consultation, counts, asked }: View): SafeHtml {
  const clauses = [...counts].toSorted(([one], [other]) => (one ?? '').localeCompare(other ?? '', 'en', { numeric: true }))
  return html`<form method="get" action="/policy/consultations/${consultation.id}/comments" novalidate>
${select({
  name: 'clause',
  id: 'clause',
  label: { text: 'About' },
  value: asked.clause ?? '',
  items: [
    { value: '', text: 'Everything' },
    ...clauses.map(([clause, count]) => ({ value: clause ?? 'whole', text: `${aboutInWords(clause)} (${count})` })),
  ],
})}
${checkboxes({ name: 'open', idPrefix: 'open', classes: 'govuk-checkboxes--small', items: [{ value: 'yes', text: 'Only those without an answer', checked: asked.open }] })}
${button({ text: 'Show', classes: 'govuk-button--secondary' })}
</form>`
}

function pages({ consultation, total, asked }: View): SafeHtml | undefined {
  const last = Math.ceil(total / commentsPerPage)
  if (last <= 1) return undefined
  const address = (page: number): string => {
    const query = new URLSearchParams({ ...(asked.clause && { clause: asked.clause }), ...(asked.open && { open: 'yes' }) })
    query.set('page', String(page))
    return `/policy/consultations/${consultation.id}/comments?${query.toString()}`
  }
  return pagination({
    ...(asked.page > 1 && { previous: { href: address(asked.page - 1) } }),
    ...(asked.page < last && { next: { href: address(asked.page + 1) } }),
  })
}

function closing({ consultation, hiddenFields, isWriter, now }: View): SafeHtml | undefined {
  if (!isWriter || !isOpen(consultation, now)) return undefined
  return html`<h2 class="govuk-heading-m">Close it before its day</h2>
<p class="govuk-body">From then on nobody can comment. What was said stays.</p>
<form method="post" action="/policy/consultations/${consultation.id}/close" novalidate>${hiddenFields}
${button({ text: 'Close it now', classes: 'govuk-button--secondary', preventDoubleClick: true })}</form>`
}
