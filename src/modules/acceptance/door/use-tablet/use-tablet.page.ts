import type { FormErrors, FormValues, PageContent } from '../../../../platform/http.ts'
import { button, input, warningText } from '../../../../ui/components.ts'
import { fieldError } from '../../../../ui/form.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { squareCode } from '../../../../ui/square-code.ts'
import { spacedCode } from '../door.ts'
import type { DoorWords } from '../door.words.ts'
import type { EnteredDoor } from '../enter-door.ts'
import type { Screen } from '../screen.ts'
import { shortRules } from '../short-rules.ts'

interface View {
  readonly words: DoorWords
  readonly door: EnteredDoor
}

/** Where the tablet at the office rests: in, out, or one's own phone. No name of anybody is on it. */
export function tabletPage({
  words,
  door,
  origin,
  address,
  isStaff,
  screen: rules,
}: View & {
  readonly origin: string
  /** The whole address that the square holds. */
  readonly address: string
  /** Whether somebody of the school is signed in on this tablet. */
  readonly isStaff: boolean
  /** Null where no rule binds visitors. */
  readonly screen: Screen | null
}): PageContent {
  const { t } = words
  const typed = { address: `${new URL(origin).host}/door`, code: spacedCode(door.code) }
  const way = (href: string, text: string, classes = '') => button({ text, href, classes: `sg-door-agree ${classes}` })
  return {
    title: t('door.tablet-title', { school: door.school.name }),
    kind: 'door',
    words,
    main: html`${isStaff ? warningText({ iconFallbackText: t('door.warning'), text: t('door.tablet-staff') }) : undefined}
<h1 class="govuk-heading-xl sg-door-title">${t('door.tablet-title', { school: door.school.name })}</h1>
<p class="govuk-body-l">${t('door.tablet-lead')}</p>
<div class="sg-door-tablet">
<div class="sg-door-ways">
${way(`${door.path}/tablet/sign-in`, t('door.tablet-in'))}
${way(`${door.path}/tablet/sign-out`, t('door.tablet-out'), 'govuk-button--secondary')}
<p class="govuk-body"><a class="govuk-link" href="${door.path}/emergency?on=tablet">${t('door.emergency')}</a></p>
${rules === null ? undefined : shortRules(rules)}
</div>
<div class="sg-door-phone">
<h2 class="govuk-heading-m">${t('door.tablet-phone')}</h2>
${squareCode(address, t('door.tablet-square'))}
<p class="govuk-body">${t('door.tablet-scan')}</p>
<p class="govuk-body">${t('door.tablet-code', typed)}</p>
</div>
</div>`,
  }
}

/** What the tablet says once somebody is in or out, without a name: the next visitor may read it. */
export function tabletDonePage({ words, door, badge }: View & { readonly badge: number | null }): PageContent {
  const { t } = words
  const title = t(badge === null ? 'door.left-title' : 'door.in-title')
  return {
    title,
    kind: 'door',
    words,
    main: html`<h1 class="govuk-heading-xl sg-door-title">${title}</h1>
${
  badge === null
    ? html`<p class="govuk-body-l">${t('door.out-done')}</p>`
    : html`<p class="sg-door-badge">${t('door.in-badge', { badge })}</p><p class="govuk-body-l">${t('door.in-words')}</p>`
}
${button({ text: t('door.finish'), href: `${door.path}/tablet`, classes: 'sg-door-agree' })}`,
  }
}

/** Signing out on the tablet: by what only the visitor knows, for the names of others are nobody's business. */
export function signOutPage({
  words,
  door,
  values,
  errors,
  hiddenFields,
}: View & { readonly values: FormValues; readonly errors: FormErrors | null; readonly hiddenFields: SafeHtml }): PageContent {
  const { t } = words
  const typed = (name: string) => String(values[name] ?? '')
  return {
    title: t('door.out-title'),
    kind: 'door',
    words,
    errors,
    main: html`<h1 class="govuk-heading-l sg-door-title">${t('door.out-title')}</h1>
<form class="sg-door-form" method="post" action="${door.path}/tablet/sign-out" novalidate>${hiddenFields}
${input({
  name: 'badge',
  id: 'badge',
  label: { text: t('door.out-badge'), classes: 'govuk-label--s' },
  value: typed('badge'),
  errorMessage: fieldError(errors ?? {}, 'badge', words.language),
  inputmode: 'numeric',
  autocomplete: 'off',
  classes: 'sg-door-field govuk-input--width-5',
})}
${input({
  name: 'letters',
  id: 'letters',
  label: { text: t('door.out-letters'), classes: 'govuk-label--s' },
  value: typed('letters'),
  errorMessage: fieldError(errors ?? {}, 'letters', words.language),
  autocomplete: 'off',
  spellcheck: false,
  classes: 'sg-door-field govuk-input--width-5',
})}
${button({ text: t('door.leave'), classes: 'sg-door-agree', preventDoubleClick: true })}
</form>
<p class="govuk-body"><a class="govuk-link" href="${door.path}/tablet">${t('door.back')}</a></p>`,
  }
}
