import { dateAt } from '../../../platform/clock.ts'
import type { PageContent } from '../../../platform/http.ts'
import { pagination, table } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { dayInWords, listed } from '../../../ui/words.ts'
import type { AuditDeps } from '../audit-deps.ts'
import { timeOfDay } from '../entries/entry-words.ts'
import type { Look } from './looks-views.ts'

interface View extends Pick<AuditDeps, 'titleNames'> {
  readonly looks: readonly Look[]
  readonly next: string | null
  readonly isBeginning: boolean
}

/** Who looked, what they are here, and when. */
export function seeWhoLookedPage({ looks, next, isBeginning, titleNames }: View): PageContent {
  return {
    title: 'Who looked at your record',
    main: html`<h1 class="govuk-heading-xl">Who looked at your record</h1>
<p class="govuk-body-l">Each time somebody opens what the school holds about you, it is written down here.</p>
${looks.length === 0 ? html`<p class="govuk-body" role="status">Nobody has opened your record.</p>` : list(looks, titleNames)}
${
  next === null && isBeginning
    ? undefined
    : pagination({
        ...(isBeginning ? {} : { previous: { text: 'Newest', href: '/me/looked-at' } }),
        ...(next === null ? {} : { next: { text: 'Older', href: `/me/looked-at?after=${next}` } }),
        landmarkLabel: 'Who looked at your record',
      })
}
<p class="govuk-body">People look at records to do their work. If a look surprises you, ask the headteacher.</p>`,
  }
}

const did: Readonly<Record<string, string>> = { 'profile.opened': 'opened it', 'profile.exported': 'took a copy' }

const list = (looks: readonly Look[], titleNames: View['titleNames']): SafeHtml =>
  table({
    caption: 'Looks at your record',
    captionClasses: 'govuk-visually-hidden',
    head: [{ text: 'When' }, { text: 'Who' }, { text: 'What' }],
    rows: looks.map(look => [
      { text: `${dayInWords(dateAt(look.at))}, ${timeOfDay(look.at)}` },
      { text: whoIs(look, titleNames) },
      { text: did[look.did] ?? look.did },
    ]),
  })

function whoIs({ name, titles }: Look, titleNames: View['titleNames']): string {
  const is = listed(titleNames(titles))
  if (name === null) return 'somebody who was erased'
  return is === '' ? name : `${name}, ${is}`
}
