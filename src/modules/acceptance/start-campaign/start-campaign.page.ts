import type { FormErrors, PageContent } from '../../../platform/http.ts'
import { backLink, button, checkboxes, insetText, select, table } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { counted, dayInWords } from '../../../ui/words.ts'
import { type Group, groupNames, groups } from '../campaign.ts'
import type { PublishedVersion, ScopeToChoose } from './campaign-choices.ts'

/** How many of a group would be asked. */
export interface Planned {
  readonly group: Group
  readonly asked: number
  /** Of those asked: only what changed since they accepted. */
  readonly onlyChanges: number
  readonly unchanged: number
}

interface View {
  readonly versions: readonly PublishedVersion[]
  readonly scopes: readonly ScopeToChoose[]
  readonly chosen: {
    readonly version: PublishedVersion
    readonly groups: readonly Group[]
    readonly only: string | null
  } | null
  readonly planned: readonly Planned[]
  readonly hiddenFields: SafeHtml
  readonly errors?: FormErrors
}

/** Who would be asked, group by group, before anybody is. */
export function startCampaignPage(view: View): PageContent {
  const { chosen, errors } = view
  return {
    title: 'Ask people to accept the policy',
    errors: errors ?? null,
    beforeContent: backLink({ text: 'Accepting the policy', href: '/acceptance' }),
    main: html`<h1 class="govuk-heading-xl">Ask people to accept the policy</h1>
${chosen === null ? html`<p class="govuk-body-l">The school has published no version yet. Once it has, people can be asked to accept it.</p>` : html`${choices(view, chosen)}${plan(view, chosen)}`}`,
  }
}

type Chosen = NonNullable<View['chosen']>

function choices({ versions, scopes }: View, chosen: Chosen): SafeHtml {
  return html`<form method="get" action="/acceptance/new#plan" class="sg-accept__choose" novalidate>
${select({
  name: 'version',
  id: 'version',
  label: { text: 'Which version', classes: 'govuk-label--s' },
  value: chosen.version.id,
  items: versions.map(({ id, number, from }) => ({ value: id, text: `Version ${number}, from ${dayInWords(from)}` })),
})}
${checkboxes({
  name: 'group',
  idPrefix: 'group',
  classes: 'govuk-checkboxes--small',
  fieldset: { legend: { text: 'Whom', classes: 'govuk-fieldset__legend--s' } },
  hint: { text: 'Pupils are not asked: their page of the policy is for class' },
  items: groups.map(group => ({ value: group, text: groupNames[group], checked: chosen.groups.includes(group) })),
})}
${
  scopes.length === 0
    ? ''
    : select({
        name: 'only',
        id: 'only',
        label: { text: 'Only some of them', classes: 'govuk-label--s' },
        hint: {
          text: 'Of a class: who works in it, and the adults of its pupils. Of an event: the families who come. Of a visit: who helps',
        },
        value: chosen.only ?? '',
        items: [{ value: '', text: 'The whole school' }, ...scopes],
      })
}
${button({ text: 'Show who would be asked', classes: 'govuk-button--secondary' })}
</form>`
}

const numeric = (count: number) => ({ text: count.toLocaleString('en-GB'), format: 'numeric' })

/** Who of a group reads less, or nothing. */
function besides({ onlyChanges, unchanged }: Planned): SafeHtml | undefined {
  const said = [
    ...(onlyChanges > 0 ? [`${onlyChanges.toLocaleString('en-GB')} of them read only what changed`] : []),
    ...(unchanged > 0 ? [`${counted(unchanged, 'person is', 'people are')} not asked: nothing is new for them`] : []),
  ]
  return said.length === 0 ? undefined : html`<br><span class="govuk-hint">${said.join('. ')}</span>`
}

function plan({ planned, hiddenFields }: View, chosen: Chosen): SafeHtml {
  const asked = planned.reduce((all, one) => all + one.asked, 0)
  if (planned.length === 0)
    return html`<div id="plan">${insetText({
      text: 'Nobody else is to be asked: all of these people were asked already, or the version binds none of them.',
    })}</div>`
  return html`<div id="plan">${table({
    caption: 'Who would be asked',
    captionClasses: 'govuk-table__caption--m',
    firstCellIsHeader: true,
    head: [{ text: 'Group' }, { text: 'Asked', format: 'numeric' }],
    rows: planned.map(one => [{ html: html`${groupNames[one.group]}${besides(one)}` }, numeric(one.asked)]),
  })}</div>
<form method="post" action="/acceptance/new" novalidate>
${hiddenFields}
<input type="hidden" name="version" value="${chosen.version.id}">
${chosen.groups.map(group => html`<input type="hidden" name="group" value="${group}">`)}
<input type="hidden" name="only" value="${chosen.only ?? ''}">
<p class="govuk-body">Staff and governors find it in Today, and sign in. Everybody else gets a link of their own by mail. Campaigns for other versions ask these people no more.</p>
${button({ text: asked === 0 ? 'Note that nothing is new for them' : `Ask ${counted(asked, 'person', 'people')}`, preventDoubleClick: true })}
</form>`
}
