import { dateAt } from '../../../../platform/clock.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { dayIn } from '../../../../ui/messages/value-in.ts'
import type { Comment } from './comment-views.ts'
import { asTyped, type ConsultationWords, consultationWordsIn } from './consultation.words.ts'

interface Shown {
  /** Whether it says whose it is. */
  readonly name: boolean
  /** What those who draft may do with it. */
  readonly under?: SafeHtml
  readonly words?: ConsultationWords
}

const english = consultationWordsIn('en')

/** "Clause A5", "The whole policy". */
export const aboutInWords = (clause: string | null, { t }: ConsultationWords = english): string =>
  clause === null ? t('consultation.of-whole') : t('consultation.of-clause', { id: clause })

/** A comment with its answer. */
export function commentWords(comment: Comment, { name, under, words = english }: Shown): SafeHtml {
  const { words: said, struck, answer, madeAt } = comment
  const typed = asTyped(words)
  return html`<article class="sg-comment">
<p class="sg-comment__about">${aboutInWords(comment.clause, words)}<span class="sg-quiet"> · ${name ? `${comment.name}, ` : ''}${dayIn(words.language, dateAt(madeAt))}</span></p>
${said === null ? html`<p class="govuk-body sg-quiet">${struckInWords(struck, words)}</p>` : html`<p class="govuk-body sg-comment__words"${typed}>${said}</p>`}
${answer === null ? '' : html`<p class="sg-comment__answer-head">${words.t('consultation.answer')}</p><p class="govuk-body sg-comment__words"${typed}>${answer}</p>`}
${under}
</article>`
}

const struckInWords = (struck: Comment['struck'], { t }: ConsultationWords): string =>
  struck === null ? t('consultation.struck') : t('consultation.struck-by', { name: struck.by, day: dateAt(struck.at) })
