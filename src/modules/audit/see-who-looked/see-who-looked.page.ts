import type { PageContent } from '../../../platform/http.ts'
import { pagination } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { dayIn } from '../../../ui/messages/value-in.ts'
import type { AuditDeps } from '../audit-deps.ts'
import { dayByDay } from '../entries/days.page.ts'
import type { LookedWords } from './looked.words.ts'
import type { Look } from './looks-views.ts'

interface View {
  readonly words: LookedWords
  /** What people are here, in the same language. */
  readonly titles: ReturnType<AuditDeps['titlesIn']>
  readonly looks: readonly Look[]
  readonly today: Temporal.PlainDate
  readonly next: string | null
  readonly isBeginning: boolean
}

/** Who looked, what they are here, and when. */
export function seeWhoLookedPage(view: View): PageContent {
  const { words, titles, looks } = view
  const { t } = words
  return {
    title: t('looked.title'),
    words: [words, titles.words],
    main: html`<h1 class="govuk-heading-xl">${t('looked.title')}</h1>
<p class="govuk-body-l">${t('looked.lead')}</p>
${looks.length === 0 ? html`<p class="govuk-body" role="status">${t('looked.nobody')}</p>` : list(view)}
${places(view)}
<p class="govuk-body">${t('looked.why')}</p>`,
  }
}

function list({ words, titles, looks, today }: View) {
  const { t, language } = words
  const heading = (day: Temporal.PlainDate): string => (day.equals(today) ? t('looked.today', { day }) : dayIn(language, day))
  return dayByDay(looks, heading, look => lookInWords(look, words, titles))
}

function places({ words: { t }, next, isBeginning }: View) {
  if (next === null && isBeginning) return undefined
  return pagination({
    ...(isBeginning ? {} : { previous: { text: t('looked.newest'), href: '/me/looked-at' } }),
    ...(next === null ? {} : { next: { text: t('looked.older'), href: `/me/looked-at?after=${next}` } }),
    landmarkLabel: t('looked.title'),
  })
}

/** "Oona Tilbrook (office staff) opened it" */
function lookInWords({ name, titles: held, did }: Look, { t, rich, listed }: LookedWords, { names }: View['titles']): SafeHtml {
  const titles = names(held)
  const known = titles.length > 0 ? html`${name ?? ''} (${listed(titles)})` : html`${name ?? ''}`
  const who = name === null ? t('looked.erased') : known
  return rich(did === 'profile.exported' ? 'looked.copied' : 'looked.opened', { who })
}
