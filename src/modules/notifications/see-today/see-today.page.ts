import type { PageContent, School } from '../../../platform/http.ts'
import type { PageWords } from '../../../platform/languages.ts'
import type { Viewer } from '../../../platform/permissions.ts'
import { button } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { dayNamed, dayOf } from '../moment-in-words.ts'
import { titleOf, type WordsOfNotices } from '../notice.words.ts'
import type { WaitingNotice } from '../notice-views.ts'
import type { TodayWords } from './today.words.ts'

interface View {
  readonly words: TodayWords
  /** What each notice says. */
  readonly notices: WordsOfNotices
  /** What the viewer is here, in the same language. */
  readonly titles: { readonly words: PageWords; readonly listed: (roles: readonly string[]) => string }
  readonly viewer: Viewer
  readonly school: School | null
  readonly waiting: { readonly notices: readonly WaitingNotice[]; readonly more: number }
  readonly now: Temporal.Instant
  readonly hiddenFields: SafeHtml
}

/** What waits for me, each line a verb and a day; below, what I started. */
export function todayPage(view: View): PageContent {
  const { words, notices, viewer, titles, school, waiting } = view
  const { t } = words
  const who = t('today.signed-in', { name: viewer.name, titles: titles.listed(viewer.roles) })
  return {
    title: t('today.title'),
    words: [words, notices, titles.words],
    main: html`<h1 class="govuk-heading-xl">${t('today.title')}</h1>
${waiting.notices.length === 0 ? html`<p class="govuk-body-l">${t('today.nothing')}</p>` : list(view)}
<h2 class="govuk-heading-m">${t('today.started')}</h2>
<p class="govuk-body">${t('today.none-started')}</p>
<p class="govuk-body">${who}</p>
${button({ text: t('today.ask'), href: '/ask' })}
<p class="govuk-body"><a class="govuk-link" href="/me/notices">${t('today.choose')}</a></p>
${school?.demonstration ? html`<p class="govuk-body"><a class="govuk-link" href="/personas">${t('today.somebody-else')}</a></p>` : undefined}`,
  }
}

/** "Since today", "3 times, last Thursday 26 November" */
function since({ at, times }: WaitingNotice, now: Temporal.Instant, { t, language }: TodayWords): string {
  const values = { count: times, when: dayOf(at, now), day: dayNamed(at, language) }
  return t(times === 1 ? 'today.since' : 'today.times', values)
}

function list({ words, notices, waiting, now, hiddenFields }: View): SafeHtml {
  const { t } = words
  const items = waiting.notices.map(notice => {
    const line = titleOf(notice.template, notices)
    return html`<li class="sg-today__item">
<div><p class="sg-today__line">${notice.link === null ? line : html`<a class="govuk-link" href="${notice.link}">${line}</a>`}</p>
<p class="govuk-hint sg-today__day">${since(notice, now, words)}</p></div>
<button type="submit" class="govuk-button govuk-button--secondary sg-today__done" name="notice" value="${notice.id}" data-module="govuk-button">
${t('today.done')}<span class="govuk-visually-hidden">: ${line}</span></button></li>`
  })
  return html`<form method="post" action="/today/done" novalidate>${hiddenFields}
<ul class="govuk-list sg-today">${items}</ul></form>
${waiting.more > 0 ? html`<p class="govuk-body">${t('today.more', { count: waiting.more })}</p>` : undefined}`
}
