import { dateAt } from '../../../../platform/clock.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { dayInWords } from '../../../../ui/words.ts'
import type { Comment } from './comment-views.ts'

interface Shown {
  /** Whether it says whose it is. */
  readonly name: boolean
  /** What those who draft may do with it. */
  readonly under?: SafeHtml
}

/** "Clause A5", "The whole policy". */
export const aboutInWords = (clause: string | null): string => (clause === null ? 'The whole policy' : `Clause ${clause}`)

/** A comment with its answer. */
export function commentWords(comment: Comment, { name, under }: Shown): SafeHtml {
  const { words, struck, answer } = comment
  return html`<article class="sg-comment">
<p class="sg-comment__about">${aboutInWords(comment.clause)}<span class="sg-quiet"> · ${name ? `${comment.name}, ` : ''}${dayInWords(dateAt(comment.madeAt))}</span></p>
${words === null ? html`<p class="govuk-body sg-quiet">${struckInWords(struck)}</p>` : html`<p class="govuk-body sg-comment__words">${words}</p>`}
${answer === null ? '' : html`<p class="sg-comment__answer-head">The school’s answer</p><p class="govuk-body sg-comment__words">${answer}</p>`}
${under}
</article>`
}

const struckInWords = (struck: Comment['struck']): string =>
  struck === null ? 'Struck out.' : `Struck out by ${struck.by} on ${dayInWords(dateAt(struck.at))}.`
