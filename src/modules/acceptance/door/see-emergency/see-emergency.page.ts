import type { PageContent } from '../../../../platform/http.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import type { DoorWords } from '../door.words.ts'

/** The office's phone, as the school's official channels have it. */
export interface OfficePhone {
  readonly number: string
  /** "tel:…" */
  readonly href: string
}

/** 999 first, then the school; what C7 excepts. */
export function emergencyPage({
  words,
  back,
  phones,
}: {
  readonly words: DoorWords
  readonly back: string
  readonly phones: readonly OfficePhone[]
}): PageContent {
  const { t } = words
  const call = (href: string, number: string): SafeHtml => html`<a class="sg-door-call" href="${href}"><bdi>${number}</bdi></a>`
  return {
    title: t('door.emergency-title'),
    kind: 'door',
    words,
    main: html`<h1 class="govuk-heading-l sg-door-title">${t('door.emergency-title')}</h1>
<p class="govuk-body-l">${t('door.emergency-call')}</p>
<p class="sg-door-calls">${call('tel:999', '999')}</p>
<p class="govuk-body">${t('door.emergency-phone')}</p>
<h2 class="govuk-heading-m">${t('door.emergency-school')}</h2>
<p class="govuk-body">${t('door.emergency-nearest')}</p>
${phones.length === 0 ? undefined : html`<p class="sg-door-calls">${phones.map(({ number, href }) => call(href, number))}</p>`}
<p class="govuk-body">${t('door.emergency-child')}</p>
<p class="govuk-body">${t('door.emergency-fire')}</p>
<p class="govuk-body"><a class="govuk-link" href="${back}">${t('door.back')}</a></p>`,
  }
}
