import type { PageContent } from '../../../../platform/http.ts'
import { backLink, button } from '../../../../ui/components.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { momentInWords } from '../../moment-in-words.ts'
import { type Recovery, stateOf, whyNotApprove } from '../recovery.ts'

interface View {
  readonly recoveries: readonly (Recovery & { readonly names: ReadonlyMap<string, string> })[]
  readonly viewerId: string
  readonly now: Temporal.Instant
  readonly hiddenFields: () => SafeHtml
}

function standing(recovery: Recovery, now: Temporal.Instant): string {
  const state = stateOf(recovery, now)
  if (state === 'waiting') return `The link works from ${momentInWords(recovery.holdsFrom)}`
  if (state === 'ready') return `The link works until ${momentInWords(recovery.expiresAt)}`
  return { stopped: 'Stopped', completed: 'Done: new ways to sign in were made', expired: 'Ran out, unused' }[state]
}

function line(recovery: View['recoveries'][number], { viewerId, now, hiddenFields }: View): SafeHtml {
  const { id, names, personId, startedBy, startedAt, approvedBy } = recovery
  const name = names.get(personId) ?? ''
  const state = stateOf(recovery, now)
  const act = (
    what: string,
    text: string,
    classes: string,
  ) => html`<form method="post" action="/office/recoveries/${id}/${what}" novalidate>
${hiddenFields()}${button({ html: html`${text}<span class="govuk-visually-hidden"> (${name})</span>`, classes })}</form>`
  const acts = [
    ...(state === 'waiting' && !whyNotApprove(recovery, viewerId, now)
      ? [act('approve', 'I checked too: let it work now', 'govuk-button--secondary')]
      : []),
    ...(state === 'waiting' || state === 'ready' ? [act('stop', 'Stop it', 'govuk-button--warning')] : []),
  ]
  const starter = startedBy === null ? 'at the command line' : `by ${names.get(startedBy)}`
  return html`<li>
<h2 class="govuk-heading-s govuk-!-margin-bottom-1">${name}</h2>
<p class="govuk-body govuk-!-margin-bottom-2">${standing(recovery, now)}.<br>
<span class="sg-quiet">Begun ${starter}, ${momentInWords(startedAt)}${approvedBy === null ? '' : `, approved by ${names.get(approvedBy)}`}.</span></p>
${acts.length > 0 ? html`<div class="govuk-button-group">${acts}</div>` : ''}
</li>`
}

/** Who is being let in anew, and who was. */
export function seeRecoveriesPage(view: View): PageContent {
  const lines = view.recoveries.map(recovery => line(recovery, view))
  return {
    title: 'New ways to sign in',
    beforeContent: backLink({ text: 'Office', href: '/office' }),
    main: html`<h1 class="govuk-heading-xl">New ways to sign in</h1>
<p class="govuk-body-l">For staff and governors who lost every passkey, password and code. Make sure in person that it is they.</p>
<p class="govuk-body">They get a link that works after a day, or at once when a second administrator has checked too. They and the other administrators hear of it, and can stop it.</p>
${button({ text: 'Help somebody', href: '/office/recoveries/new' })}
${lines.length > 0 ? html`<ul class="govuk-list govuk-list--spaced">${lines}</ul>` : html`<p class="govuk-body">Nobody has needed it yet.</p>`}`,
  }
}
