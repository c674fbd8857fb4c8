import type { PageContent } from '../../../platform/http.ts'
import { pagination } from '../../../ui/components.ts'
import { html } from '../../../ui/html.ts'
import { listed } from '../../../ui/words.ts'
import type { AuditDeps } from '../audit-deps.ts'
import { dayByDay } from '../entries/days.page.ts'
import type { Look } from './looks-views.ts'

interface View extends Pick<AuditDeps, 'titleNames'> {
  readonly looks: readonly Look[]
  readonly today: Temporal.PlainDate
  readonly next: string | null
  readonly isBeginning: boolean
}

/** Who looked, what they are here, and when. */
export function seeWhoLookedPage({ looks, today, next, isBeginning, titleNames }: View): PageContent {
  return {
    title: 'Who looked at your record',
    main: html`<h1 class="govuk-heading-xl">Who looked at your record</h1>
<p class="govuk-body-l">Each time somebody opens what the school holds about you, it is written down here.</p>
${looks.length === 0 ? html`<p class="govuk-body" role="status">Nobody has opened your record.</p>` : dayByDay(looks, today, look => lookInWords(look, titleNames))}
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

/** "Oona Tilbrook (office staff) opened it" */
function lookInWords(look: Look, titleNames: View['titleNames']): string {
  const titles = listed(titleNames(look.titles))
  const who = look.name === null ? 'Somebody who was erased' : `${look.name}${titles === '' ? '' : ` (${titles})`}`
  return `${who} ${did[look.did] ?? look.did}`
}
