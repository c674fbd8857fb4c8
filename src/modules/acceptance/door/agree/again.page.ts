import type { PageContent } from '../../../../platform/http.ts'
import { button } from '../../../../ui/components.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import type { DoorWords } from '../door.words.ts'
import type { EnteredDoor } from '../enter-door.ts'
import type { Screen } from '../screen.ts'
import { shortRules } from '../short-rules.ts'

/** Somebody whose phone we know, and who accepted the version in force: the rules in a few words, one button. */
export function againPage({
  words,
  door,
  screen,
  name,
  acceptedOn,
  hiddenFields,
}: {
  readonly words: DoorWords
  readonly door: EnteredDoor
  readonly screen: Screen
  readonly name: string
  readonly acceptedOn: Temporal.PlainDate
  readonly hiddenFields: SafeHtml
}): PageContent {
  const { t } = words
  const title = t('door.again-title', { name })
  return {
    title,
    kind: 'door',
    words,
    main: html`<h1 class="govuk-heading-l sg-door-title">${title}</h1>
<p class="govuk-body-l">${t('door.again-lead', { day: acceptedOn })}</p>
${shortRules(screen)}
<form method="post" action="${door.path}/again" novalidate>${hiddenFields}${button({ text: t('door.again'), classes: 'sg-door-agree', preventDoubleClick: true })}</form>
<p class="govuk-body"><a class="govuk-link" href="${door.path}?fresh=yes">${t('door.not-me')}</a> <span class="sg-quiet">${t('door.not-me-hint')}</span></p>
<p class="govuk-body"><a class="govuk-link" href="${door.path}/emergency">${t('door.emergency')}</a></p>`,
  }
}
