import type { FormErrors, FormValues, PageContent } from '../../../../platform/http.ts'
import { backLink, button, textarea } from '../../../../ui/components.ts'
import { fieldError } from '../../../../ui/form.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { typedText } from '../../../../ui/typed-text.ts'
import { commentWords } from './comment.page.ts'
import type { Comment } from './comment-views.ts'

interface View {
  readonly comment: Comment
  readonly back: string
  /** Each of the two forms has its own. */
  readonly hiddenFields: () => SafeHtml
  readonly errors?: FormErrors
  readonly values?: FormValues
}

/** One comment, to answer or to strike out. */
export function answerCommentPage({ comment, back, hiddenFields, errors, values }: View): PageContent {
  return {
    title: 'Answer a comment',
    errors: errors ?? null,
    beforeContent: backLink({ text: 'What people say of the draft', href: back }),
    main: html`<h1 class="govuk-heading-xl">Answer a comment</h1>
${commentWords({ ...comment, answer: null }, { name: true })}
<form method="post" action="/policy/comments/${comment.id}" novalidate>
${hiddenFields()}
${textarea({
  name: 'answer',
  id: 'answer',
  label: { text: 'Your answer', classes: 'govuk-label--m' },
  hint: { text: 'Whoever wrote the comment is told, and reads it. Governors read it too.' },
  value: typedText(values, 'answer', comment.answer ?? ''),
  errorMessage: fieldError(errors, 'answer'),
})}
${button({ text: 'Send the answer', preventDoubleClick: true })}
</form>
<h2 class="govuk-heading-m">Does it name a child?</h2>
<p class="govuk-body">Strike it out where it names a child, or says of somebody what must not stand here. Its words are gone then, and the answer with them, for everybody and for good; that it was there stays known.</p>
<form method="post" action="/policy/comments/${comment.id}/strike-out" novalidate>
${hiddenFields()}
${button({ text: 'Strike it out', classes: 'govuk-button--warning', preventDoubleClick: true })}
</form>`,
  }
}
