import type { FormValues, PageContent } from '../../../../platform/http.ts'
import { backLink, button, table } from '../../../../ui/components.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { seenField, seenInput } from './seen.ts'

/** Somebody else saved the same part of the draft while this was typed. */
export interface Meanwhile<Part> {
  readonly problem: 'meanwhile'
  /** What is there now; null where it was removed. */
  readonly now: Part
}

/** A field as the other person saved it and as it was typed. */
export interface TwoWordings {
  readonly name: string
  readonly theirs: string
  readonly yours: string
}

interface View {
  /** After "changed": "clause A5". */
  readonly what: string
  readonly rows: readonly TwoWordings[]
  /** The part as it is now, as its own form shows it; null where it was removed, so that nothing can be saved on top. */
  readonly now: object | null
  /** All that was typed. */
  readonly values: FormValues
  readonly action: string
  readonly back: { readonly text: string; readonly href: string }
  readonly hiddenFields: SafeHtml
}

const hiddenInputs = (values: FormValues): SafeHtml[] =>
  Object.entries(values).flatMap(([name, value]) =>
    name === seenField ? [] : [value].flat().map(one => html`<input type="hidden" name="${name}" value="${one}">`),
  )

const cell = (text: string) => ({ html: html`<span class="sg-lines">${text === '' ? 'Nothing' : text}</span>` })

/** What the other person saved beside what was typed; then whoever typed decides. Nothing is saved yet. */
export function meanwhilePage({ what, rows, now, values, action, back, hiddenFields }: View): PageContent {
  const did = now === null ? 'removed' : 'changed'
  const different = rows.filter(({ theirs, yours }) => theirs !== yours)
  return {
    title: `Somebody else has ${did} ${what}`,
    kind: 'wide',
    beforeContent: backLink(back),
    main: html`<h1 class="govuk-heading-xl">Somebody else has ${did} ${what}</h1>
<p class="govuk-body-l">They saved while you were writing. Nothing of yours is saved yet, and nothing of theirs is lost.</p>
${
  different.length === 0
    ? html`<p class="govuk-body">They saved the same as you have typed.</p>`
    : table({
        caption: 'What is different',
        captionClasses: 'govuk-table__caption--m',
        firstCellIsHeader: true,
        head: [{ text: 'Part' }, { text: now === null ? 'Now' : 'What they saved' }, { text: 'What you typed' }],
        rows: different.map(({ name, theirs, yours }) => [{ text: name }, cell(theirs), cell(yours)]),
      })
}
${now === null ? '' : saveOnTop({ action, now, values, hiddenFields })}
<p class="govuk-body"><a class="govuk-link" href="${back.href}">${now === null ? 'Go back to the draft' : 'Keep what they saved'}</a></p>`,
  }
}

const saveOnTop = ({
  action,
  now,
  values,
  hiddenFields,
}: Omit<View, 'now' | 'what' | 'rows' | 'back'> & { now: object }): SafeHtml =>
  html`<form method="post" action="${action}" novalidate>
${hiddenFields}${seenInput(now)}${hiddenInputs(values)}
${button({ text: 'Save mine in its place', preventDoubleClick: true })}
</form>`
