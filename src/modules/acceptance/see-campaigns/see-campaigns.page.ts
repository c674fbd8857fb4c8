import { dateAt } from '../../../platform/clock.ts'
import type { PageContent } from '../../../platform/http.ts'
import { backLink, button, table, tag } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { counted, dayInWords } from '../../../ui/words.ts'
import { type CampaignProgress, campaignsOnPage } from '../campaign-views.ts'
import { figuresInWords } from '../figures.page.ts'
import { otherPages } from '../pages-of-list.page.ts'

interface View {
  readonly campaigns: { readonly all: number; readonly rows: readonly CampaignProgress[] }
  readonly page: number
  readonly mayStart: boolean
  /** Questions that wait; null for those who do not answer them. */
  readonly waiting: number | null
}

/** All campaigns: those that run first. */
export function seeCampaignsPage({ campaigns: { all, rows }, page, mayStart, waiting }: View): PageContent {
  return {
    title: 'Accepting the policy',
    kind: 'wide',
    beforeContent: backLink({ text: 'Office', href: '/office' }),
    main: html`<h1 class="govuk-heading-xl">Accepting the policy</h1>
<p class="govuk-body-l">The people whom a version of the policy binds are asked to accept the clauses that bind them, and no others.</p>
<div class="govuk-button-group">
${mayStart ? button({ text: 'Ask people to accept', href: '/acceptance/new' }) : ''}
${waiting === null ? '' : html`<a class="govuk-link" href="/acceptance/questions">${waiting === 0 ? 'Questions that people asked' : `${counted(waiting, 'question waits', 'questions wait')} for an answer`}</a>`}
</div>
${rows.length === 0 ? html`<p class="govuk-body">Nobody has been asked yet.</p>` : list(rows)}
${otherPages(page, Math.ceil(all / campaignsOnPage), number => `/acceptance?page=${number}`)}`,
  }
}

const list = (rows: readonly CampaignProgress[]): SafeHtml =>
  table({
    caption: 'Campaigns',
    captionClasses: 'govuk-table__caption--m',
    firstCellIsHeader: true,
    head: [{ text: 'Asked' }, { text: 'How it stands' }],
    rows: rows.map(one => [
      {
        html: html`<a class="govuk-link" href="/acceptance/${one.id}">Version ${one.number}, ${dayInWords(dateAt(one.startedAt))}</a>${one.only === null ? '' : html`<br><span class="govuk-hint">Only ${one.only}</span>`}`,
      },
      {
        html: html`${figuresInWords(one.all)} ${one.endedAt === null ? '' : tag({ text: 'Over', classes: 'govuk-tag--grey' })}`,
      },
    ]),
  })
