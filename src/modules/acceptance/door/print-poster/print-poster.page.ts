import type { PageContent } from '../../../../platform/http.ts'
import { languageTraits } from '../../../../platform/languages.ts'
import { button, input } from '../../../../ui/components.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { squareCode } from '../../../../ui/square-code.ts'
import { type Kind, spacedCode } from '../door.ts'
import { pictureOf } from '../pictures.ts'
import type { Screen } from '../screen.ts'
import type { OpenDoor } from '../see-door/see-door.page.ts'

interface View {
  readonly door: OpenDoor
  readonly schoolName: string
  readonly kind: Kind | null
  /** What the sheet is for: "Year 4 to the museum, Friday". */
  readonly trip: string
  /** Null where no rule binds visitors. */
  readonly screen: Screen | null
}

/** What stands at its head. */
export const posterWords = (kind: Kind | null, trip: string): { readonly title: string; readonly beneath: string } =>
  kind === 'trip-helper'
    ? { title: 'Helping on a trip', beneath: trip || 'Sign in before we go' }
    : { title: 'Visitors', beneath: 'Sign in here' }

/** A page for paper: the square, large, and the rules in a few words with their clauses. */
export function posterPage(view: View): PageContent {
  const { door, schoolName, kind, trip, screen } = view
  const isTrip = kind === 'trip-helper'
  const words = posterWords(kind, trip)
  const file = `/office/door/poster.pdf?${new URLSearchParams({ ...(kind && { kind }), ...(trip && { trip }) }).toString()}`
  const title = isTrip ? 'Sheet for a trip' : 'Poster for the door'
  return {
    title,
    kind: 'wide',
    beforeContent: html`<a class="govuk-back-link" href="/office/door">The door</a>`,
    main: html`<h1 class="govuk-heading-l sg-screen-only">${title}</h1>
<div class="sg-screen-only"><p class="govuk-body">Print this page: what is in the frame goes on one sheet of A4. Or <a class="govuk-link" href="${file}">save it as a PDF</a>.</p>
${isTrip ? tripForm(trip) : undefined}</div>
<section class="sg-poster" aria-labelledby="poster">
<p class="sg-poster__school">${schoolName}</p>
<h2 class="sg-poster__title" id="poster">${words.title}<br>${words.beneath}</h2>
${squareCode(door.address, 'Square code of the door')}
<p class="sg-poster__how">Point your camera at the square, read the rules, give your name.<br>Or go to <span class="sg-door-typed">${door.typedAt}</span> and type <strong class="sg-door-typed">${spacedCode(door.code)}</strong></p>
${screen === null ? undefined : rules(screen)}
<p class="sg-poster__languages">${ownNames}</p>
<p class="sg-poster__foot">No phone with you? Ask at the office. In an emergency, call 999.</p>
</section>`,
  }
}

/** That the page behind the square is in these: a sign for whoever does not read the rest. */
const ownNames: SafeHtml[] = Object.entries(languageTraits).map(
  ([language, { ownName, dir }]) => html`<span lang="${language}" dir="${dir}">${ownName}</span> `,
)

const rules = ({ cards, version }: Screen): SafeHtml =>
  html`<ul class="sg-poster__rules">${cards.map(({ picture, heading }) => html`<li>${pictureOf(picture)}<span>${heading}</span></li>`)}</ul>
<p class="sg-quiet sg-poster__cited">Social media policy, version ${String(version.number)}, clauses ${[...new Set(cards.flatMap(({ cited }) => cited))].join(', ')}</p>`

const tripForm = (trip: string): SafeHtml =>
  html`<form class="sg-filter" method="get" action="/office/door/poster" novalidate><input type="hidden" name="kind" value="trip-helper">
${input({ name: 'trip', id: 'trip', label: { text: 'Which trip? (you may leave this empty)' }, value: trip, autocomplete: 'off' })}
${button({ text: 'Put it on the sheet', classes: 'govuk-button--secondary' })}</form>`
