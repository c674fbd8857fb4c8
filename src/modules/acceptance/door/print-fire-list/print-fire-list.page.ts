import { dateAt } from '../../../../platform/clock.ts'
import type { PageContent } from '../../../../platform/http.ts'
import { table } from '../../../../ui/components.ts'
import { html } from '../../../../ui/html.ts'
import { counted, dayInWords } from '../../../../ui/words.ts'
import type { Visit } from '../visit-views.ts'
import { asWhat, clockOf, since } from '../visit-words.ts'

/** Everybody who came and has not left, to be ticked off at the place where all gather. */
export function fireListPage({
  visits,
  now,
}: {
  readonly visits: readonly Visit[]
  readonly now: Temporal.Instant
}): PageContent {
  return {
    title: 'Fire list',
    kind: 'wide',
    beforeContent: html`<a class="govuk-back-link" href="/office/door">The door</a>`,
    main: html`<h1 class="govuk-heading-l">Fire list: ${counted(visits.length, 'visitor', 'visitors')} on site</h1>
<p class="govuk-body"><strong>${dayInWords(dateAt(now))}, ${clockOf(now)}.</strong> Visitors, contractors, volunteers and helpers who signed in at the door and have not signed out. Staff and pupils are not on it: call them by your own registers.</p>
${
  visits.length === 0
    ? html`<p class="govuk-body">Nobody is signed in.</p>`
    : table({
        caption: 'On site',
        captionClasses: 'govuk-visually-hidden',
        classes: 'sg-door-fire',
        head: [{ text: 'Safe' }, { text: 'Who' }, { text: 'Since' }],
        rows: visits.map(visit => [
          { html: html`<span class="sg-door-tick"></span><span class="govuk-visually-hidden">to tick</span>` },
          {
            html: html`<strong class="sg-door-who">${visit.name}</strong><span class="sg-quiet sg-door-how">${asWhat(visit)}</span>`,
          },
          { text: since(visit.cameAt, now) },
        ]),
      })
}`,
  }
}
