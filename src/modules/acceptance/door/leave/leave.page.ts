import type { PageContent } from '../../../../platform/http.ts'
import { button, details } from '../../../../ui/components.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { shownText } from '../../accept-policy/receipt.page.ts'
import { type DoorWords, kindInWords } from '../door.words.ts'
import type { Visit } from '../visit-views.ts'

const timeOf = (at: Temporal.Instant): Temporal.PlainTime => at.toZonedDateTimeISO('Europe/London').toPlainTime()

interface View {
  readonly words: DoorWords
  readonly visit: Visit
  /** Of the school's door now; null where it has none. */
  readonly doorPath: string | null
}

/** On one's own phone: that one is signed in, and the way to sign out. */
export function herePage({
  words,
  visit,
  doorPath,
  hiddenFields,
}: View & {
  readonly hiddenFields: SafeHtml
  /** With the text as it was kept, and its language. */
  readonly visit: Visit & { readonly shown: string; readonly language: string }
}): PageContent {
  const { t } = words
  const fact = (name: string, value: string): SafeHtml =>
    html`<div class="sg-door-fact"><dt>${name}</dt><dd><bdi>${value}</bdi></dd></div>`
  return {
    title: t('door.visit-title'),
    kind: 'door',
    words,
    main: html`<h1 class="govuk-heading-l sg-door-title">${t('door.visit-title')}</h1>
<dl class="sg-door-pass">
${fact(t('door.visit-badge'), String(visit.badge))}
${fact(t('door.visit-name'), visit.name)}
${fact(t('door.visit-kind'), kindInWords(words, visit.kind))}
${fact(t('door.visit-since'), t('door.time', { time: timeOf(visit.cameAt) }))}
</dl>
<p class="govuk-body-l">${t('door.visit-next')}</p>
<form method="post" action="/my-visit/leave" novalidate>${hiddenFields}${button({ text: t('door.leave'), classes: 'sg-door-agree', preventDoubleClick: true })}</form>
${details({ summaryText: t('door.agreed'), html: html`<div lang="${visit.language}" dir="auto">${shownText(visit.shown)}</div>` })}
${doorPath === null ? undefined : html`<p class="govuk-body"><a class="govuk-link" href="${doorPath}/emergency">${t('door.emergency')}</a></p>`}`,
  }
}

/** After they left, by whichever way. */
export function leftPage({ words, visit, doorPath }: View): PageContent {
  const { t } = words
  const at = visit.leftAt ?? visit.cameAt
  return {
    title: t('door.left-title'),
    kind: 'door',
    words,
    main: html`<h1 class="govuk-heading-l sg-door-title">${t('door.left-title')}</h1>
<p class="govuk-body-l">${visit.leftHow === 'midnight' ? t('door.left-midnight') : t('door.left-words', { time: timeOf(at) })}</p>
${doorPath === null ? undefined : html`<p class="govuk-body"><a class="govuk-link" href="${doorPath}">${t('door.return')}</a></p>`}`,
  }
}

/** The page is somebody's, and this phone is not theirs: it forgot, or never knew. */
export function noVisitPage(words: DoorWords): PageContent {
  const { t } = words
  return {
    title: t('door.no-visit-title'),
    kind: 'door',
    words,
    main: html`<h1 class="govuk-heading-l sg-door-title">${t('door.no-visit-title')}</h1>
<p class="govuk-body-l">${t('door.no-visit-words')}</p>
<p class="govuk-body"><a class="govuk-link" href="/door">${t('door.find-title')}</a></p>`,
  }
}
