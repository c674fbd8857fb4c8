import type { FormErrors, FormValues, PageContent } from '../../../../platform/http.ts'
import { button, checkboxes, details, input, radios } from '../../../../ui/components.ts'
import { fieldError } from '../../../../ui/form.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { clauseAddress } from '../../../policy/index.ts'
import { type Kind, kinds, visitRetention } from '../door.ts'
import { type DoorWords, kindInWords } from '../door.words.ts'
import type { EnteredDoor } from '../enter-door.ts'
import { pictureOf } from '../pictures.ts'
import { type Card, citation, exactHeading, type Screen, wordsOf } from '../screen.ts'

interface View {
  readonly words: DoorWords
  readonly door: EnteredDoor
  readonly screen: Screen
  /** Where the address says what somebody is; null where the page asks. */
  readonly kind: Kind | null
  readonly onTablet: boolean
  /** The mark of what this page shows, and of now. */
  readonly mark: string
  readonly values: FormValues
  readonly errors: FormErrors | null
  /** A new set at each call: each form has a key of its own. */
  readonly hiddenFields: () => SafeHtml
}

/** One screen: the rules with pictures, a name, "I agree". */
export function agreePage(view: View): PageContent {
  const { words, door, screen, kind, errors } = view
  const { t } = words
  const isTrip = kind === 'trip-helper'
  const title = t(isTrip ? 'door.title-trip' : 'door.title', { school: door.school.name })
  return {
    title,
    kind: 'door',
    words,
    errors,
    main: html`<h1 class="govuk-heading-l sg-door-title">${title}</h1>
<p class="govuk-body-l">${t(isTrip ? 'door.lead-trip' : 'door.lead')}</p>
<div class="sg-door-screen"><div>
<h2 class="govuk-visually-hidden">${t('door.rules')}</h2>
<ul class="sg-door-rules">
${screen.cards.map(card => cardOf(card, view))}
</ul>
${others(view)}
${exactWords(view)}
</div><div>
${form(view)}
${declining(view)}
${afterwards(view)}
</div></div>`,
  }
}

/** On a phone the citation leads to the clause's legal words; the tablet stays where it is. */
function cited({ words, screen, onTablet }: View, ids: readonly string[]): SafeHtml {
  const text = citation(words, screen.version, ids)
  const [first] = ids
  if (onTablet || first === undefined) return html`<span class="sg-door-cited">${text}</span>`
  return html`<a class="govuk-link govuk-link--no-visited-state sg-door-cited" href="${clauseAddress(first)}">${text}</a>`
}

const cardOf = ({ picture, heading, clauses, cited: ids }: Card, view: View): SafeHtml =>
  html`<li class="sg-door-rule">${pictureOf(picture)}<div class="sg-door-rule__words">
<h3 class="sg-door-rule__heading">${heading}</h3>
<p class="sg-door-rule__text">${view.words.english(clauses.map(wordsOf).join(' '))} ${cited(view, ids)}</p>
</div></li>`

function others(view: View): SafeHtml {
  const { screen, words } = view
  if (screen.others.length === 0) return html``
  return details({
    classes: 'sg-door-more',
    summaryText: words.t('door.more', { count: screen.others.length }),
    html: html`<ul class="sg-door-others">${screen.others.map(
      clause => html`<li><h3 class="govuk-heading-s govuk-!-margin-bottom-1">${words.english(clause.heading)}</h3>
<p class="govuk-body govuk-!-margin-bottom-1">${words.english(wordsOf(clause))} ${cited(view, [clause.id])}</p></li>`,
    )}</ul>`,
  })
}

/** What stands in the policy itself, for whoever wants to read it: a tap away. */
function exactWords({ screen: { worded }, words }: View): SafeHtml {
  if (worded.length === 0) return html``
  return details({
    classes: 'sg-door-more',
    summaryText: words.t('door.exact'),
    html: html`<ul class="sg-door-others">${worded.map(
      clause => html`<li${words.inEnglish}><h3 class="govuk-heading-s govuk-!-margin-bottom-1">${exactHeading(clause)}</h3>
<p class="govuk-body govuk-!-margin-bottom-1">${clause.legal}</p></li>`,
    )}</ul>`,
  })
}

const typed = (values: FormValues, name: string): string => {
  const value = values[name]
  return typeof value === 'string' ? value : ''
}

function kindField({ words, kind, values, errors }: View): SafeHtml {
  if (kind !== null) return html`<input type="hidden" name="kind" value="${kind}">`
  return radios({
    name: 'kind',
    idPrefix: 'kind',
    classes: 'sg-door-kinds',
    fieldset: { legend: { text: words.t('door.kind'), classes: 'govuk-fieldset__legend--s' } },
    value: typed(values, 'kind'),
    errorMessage: fieldError(errors ?? {}, 'kind', words.language),
    items: kinds.map(one => ({ value: one, text: kindInWords(words, one) })),
  })
}

/** The address of the form: that of the page, with what somebody is. */
export const agreeAddress = ({ door, kind, onTablet }: Pick<View, 'door' | 'kind' | 'onTablet'>): string =>
  `${door.path}${onTablet ? '/tablet/sign-in' : ''}${kind === null ? '' : `?kind=${kind}`}`

function form(view: View): SafeHtml {
  const { words, kind, onTablet, mark, values, errors, hiddenFields } = view
  const { t } = words
  const field = (name: 'name' | 'host', label: string, autocomplete: string) =>
    input({
      name,
      id: name,
      label: { text: label, classes: 'govuk-label--s' },
      value: typed(values, name),
      errorMessage: fieldError(errors ?? {}, name, words.language),
      autocomplete: onTablet ? 'off' : autocomplete,
      spellcheck: false,
      classes: 'sg-door-field',
    })
  return html`<form class="sg-door-form" method="post" action="${agreeAddress(view)}" novalidate>${hiddenFields()}
<input type="hidden" name="shown" value="${mark}">
${kindField(view)}
${field('name', t('door.name'), 'name')}
${field('host', t(kind === 'trip-helper' ? 'door.host-trip' : 'door.host'), 'off')}
${onTablet ? undefined : remembering(view)}
${button({ text: t('door.agree'), classes: 'sg-door-agree', preventDoubleClick: true })}
</form>`
}

const remembering = ({ words, values }: View): SafeHtml =>
  checkboxes({
    name: 'remember',
    idPrefix: 'remember',
    values: [typed(values, 'remember')],
    items: [{ value: 'yes', text: words.t('door.remember') }],
  })

const declining = ({ words, door, onTablet, hiddenFields }: View): SafeHtml =>
  html`<form method="post" action="${door.path}/decline" novalidate>${hiddenFields()}${onTablet ? html`<input type="hidden" name="on" value="tablet">` : undefined}${button({ text: words.t('door.decline'), classes: 'govuk-button--secondary sg-door-decline' })}</form>`

const afterwards = ({ words: { t }, door, onTablet }: View): SafeHtml =>
  html`${details({
    summaryText: t('door.kept'),
    text: t('door.kept-words', { years: visitRetention.years }),
  })}
<p class="govuk-body"><a class="govuk-link sg-door-emergency" href="${door.path}/emergency${onTablet ? '?on=tablet' : ''}">${t('door.emergency')}</a></p>`
