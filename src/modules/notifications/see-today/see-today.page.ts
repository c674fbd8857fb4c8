import type { PageContent, School } from '../../../platform/http.ts'
import type { Viewer } from '../../../platform/permissions.ts'
import { button } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { dayOf } from '../moment-in-words.ts'
import type { WaitingNotice } from '../notice-views.ts'

interface View {
  readonly viewer: Viewer
  readonly titles: readonly string[]
  readonly school: School | null
  readonly waiting: { readonly notices: readonly WaitingNotice[]; readonly more: number }
  readonly now: Temporal.Instant
  readonly hiddenFields: SafeHtml
}

/** What waits for me, each line a verb and a day; below, what I started. */
export function todayPage({ viewer, titles, school, waiting, now, hiddenFields }: View): PageContent {
  return {
    title: 'Today',
    main: html`<h1 class="govuk-heading-xl">Today</h1>
${waiting.notices.length === 0 ? nothing() : list(waiting, now, hiddenFields)}
<h2 class="govuk-heading-m">What you started</h2>
<p class="govuk-body">Nothing of yours is on its way.</p>
<p class="govuk-body">You are signed in as ${viewer.name} (${titles.join(', ')}).</p>
${button({ text: 'Ask what you may do', href: '/ask' })}
<p class="govuk-body"><a class="govuk-link" href="/me/notices">Choose what you hear of by mail</a></p>
${school?.demonstration ? html`<p class="govuk-body"><a class="govuk-link" href="/personas">Be somebody else</a></p>` : undefined}`,
  }
}

const nothing = (): SafeHtml => html`<p class="govuk-body-l">Nothing waits for you. That is how a day should begin.</p>`

function list({ notices, more }: View['waiting'], now: Temporal.Instant, hiddenFields: SafeHtml): SafeHtml {
  const lines = notices.map(
    ({ id, line, link, at, times }) => html`<li class="sg-today__item">
<div><p class="sg-today__line">${link === null ? line : html`<a class="govuk-link" href="${link}">${line}</a>`}</p>
<p class="govuk-hint sg-today__day">${times === 1 ? `Since ${dayOf(at, now)}` : `${times} times, last ${dayOf(at, now)}`}</p></div>
<button type="submit" class="govuk-button govuk-button--secondary sg-today__done" name="notice" value="${id}" data-module="govuk-button">
Done<span class="govuk-visually-hidden">: ${line}</span></button></li>`,
  )
  return html`<form method="post" action="/today/done" novalidate>${hiddenFields}
<ul class="govuk-list sg-today">${lines}</ul></form>
${more > 0 ? html`<p class="govuk-body">${more === 1 ? 'One more waits' : `${more} more wait`}. Mark some as done to see the rest.</p>` : undefined}`
}
