import type { PageContent } from '../../../../platform/http.ts'
import { button, insetText } from '../../../../ui/components.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { squareCode } from '../../../../ui/square-code.ts'
import { counted } from '../../../../ui/words.ts'
import { spacedCode } from '../door.ts'
import type { Visit } from '../visit-views.ts'
import { asWhat, since } from '../visit-words.ts'

/** The school's door, as its pages show it. */
export interface OpenDoor {
  readonly code: string
  readonly path: string
  /** The whole address that the square holds. */
  readonly address: string
  /** Where the code is typed: "school.example/door". */
  readonly typedAt: string
}

interface View {
  /** Null where the school has no code yet. */
  readonly door: OpenDoor | null
  readonly visits: readonly Visit[]
  readonly now: Temporal.Instant
  readonly mayKeep: boolean
  readonly maySeeLog: boolean
  /** A new set at each call: each form has a key of its own. */
  readonly hiddenFields: () => SafeHtml
}

/** Who is on site, and the code by which they come in. */
export function seeDoorPage(view: View): PageContent {
  const { visits, maySeeLog } = view
  return {
    title: 'The door',
    kind: 'wide',
    main: html`<h1 class="govuk-heading-xl">The door</h1>
<div class="sg-door-desk">
<section class="sg-door-desk__here" aria-labelledby="here">
<h2 class="govuk-heading-l" id="here">${visits.length === 0 ? 'No visitor is on site' : `${counted(visits.length, 'visitor', 'visitors')} on site now`}</h2>
${visits.length === 0 ? html`<p class="govuk-body">Whoever signs in at the door stands here until they sign out.</p>` : list(view)}
<p class="govuk-body sg-door-desk__ways"><a class="govuk-link" href="/office/door/fire-list">Fire list to print</a>
${maySeeLog ? html`<a class="govuk-link" href="/office/door/visits">All visits</a>` : undefined}</p>
<p class="sg-quiet">Staff who sign in with you are not on this list. Check them on your own register.</p>
</section>
<section class="sg-door-desk__code" aria-labelledby="code">
${view.door === null ? withoutCode(view) : codePart(view.door, view)}
</section>
</div>`,
  }
}

function list({ visits, now, mayKeep, hiddenFields }: View): SafeHtml {
  const signOut = ({ id, name }: Visit): SafeHtml =>
    html`<form method="post" action="/office/door/visits/${id}/sign-out" novalidate>${hiddenFields()}${button({
      html: html`Sign out<span class="govuk-visually-hidden"> ${name}</span>`,
      classes: 'govuk-button--secondary',
    })}</form>`
  return html`<ul class="sg-door-here">${visits.map(
    visit => html`<li><span class="sg-door-who"><strong>${visit.name}</strong>
<span class="sg-quiet sg-door-how">${asWhat(visit)}, since ${since(visit.cameAt, now)}</span></span>
${mayKeep ? signOut(visit) : undefined}</li>`,
  )}</ul>`
}

const withoutCode = ({ mayKeep, hiddenFields }: View): SafeHtml =>
  html`<h2 class="govuk-heading-l" id="code">No code yet</h2>
<p class="govuk-body">Visitors come in by a code that hangs at the door.</p>
${mayKeep ? html`<form method="post" action="/office/door/renew" novalidate>${hiddenFields()}${button({ text: 'Make a code' })}</form>` : insetText({ text: 'The office can make one.' })}`

function codePart({ code, path, address, typedAt }: OpenDoor, { mayKeep }: View): SafeHtml {
  const keeping = html`<li><a class="govuk-link" href="/office/door/poster">Poster to print</a></li>
<li><a class="govuk-link" href="/office/door/poster?kind=trip-helper">Sheet for a trip</a></li>
<li><a class="govuk-link" href="/office/door/renew">Renew the code</a></li>`
  return html`<h2 class="govuk-heading-m" id="code">The code of the door</h2>
${squareCode(address, 'Square code of the door')}
<p class="govuk-body">Or go to <span class="sg-door-typed">${typedAt}</span> and type <strong class="sg-door-typed">${spacedCode(code)}</strong></p>
<ul class="govuk-list">
<li><a class="govuk-link" href="${path}/tablet/sign-in">Sign somebody in here</a></li>
<li><a class="govuk-link" href="${path}/tablet">Screen for a tablet that visitors use</a></li>
${mayKeep ? keeping : undefined}
</ul>`
}
