import { table } from '../../ui/components.ts'
import { html, type SafeHtml } from '../../ui/html.ts'
import { groupNames } from './campaign.ts'
import type { CampaignProgress, Figures } from './campaign-views.ts'

const share = ({ accepted, bound }: Figures): string => (bound === 0 ? '–' : `${Math.floor((100 * accepted) / bound)} %`)

const numeric = (count: number) => ({ text: count.toLocaleString('en-GB'), format: 'numeric' })

/** "312 of 420 have accepted (74 %)" */
export const figuresInWords = (all: Figures): string =>
  `${all.accepted.toLocaleString('en-GB')} of ${all.bound.toLocaleString('en-GB')} have accepted (${share(all)})`

/** How a campaign stands, group by group: three columns of figures, which a phone has room for. */
export function figuresTable({ figures, all }: Pick<CampaignProgress, 'figures' | 'all'>): SafeHtml {
  const row = (name: string, of: Figures) => [
    { text: name },
    {
      html: html`${of.accepted.toLocaleString('en-GB')} of ${of.bound.toLocaleString('en-GB')} <span class="sg-progress__share">${share(of)}</span>`,
      format: 'numeric',
    },
    numeric(of.declined),
    numeric(of.missing),
  ]
  return html`<div class="sg-progress" role="region" aria-label="How each group stands" tabindex="0">${table({
    caption: 'How each group stands',
    captionClasses: 'govuk-table__caption--m',
    firstCellIsHeader: true,
    head: [{ text: 'Group' }, ...['Accepted', 'Declined', 'Not yet'].map(text => ({ text, format: 'numeric' }))],
    rows: [...figures.map(one => row(groupNames[one.group], one)), ...(figures.length > 1 ? [row('All', all)] : [])],
  })}</div>`
}
