import { z } from 'zod'
import { NotFound } from '../../../platform/errors.ts'
import { type App, signedIn } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { record } from '../../audit/index.ts'
import type { AcceptanceDeps } from '../acceptance-deps.ts'
import { type AskedPerson, everybodyAsked } from '../asked-people-views.ts'
import { groupNames, movedWords, stateWords } from '../campaign.ts'
import { campaignById } from '../campaign-views.ts'
import { maySeeWhoIsMissing } from '../permissions.ts'

const head = ['Name', 'Group', 'How they stand', 'Asked', 'Answered', 'Has an email address']

/** A cell in quotes; what a spreadsheet would take for a formula is put behind an apostrophe. */
const cell = (text: string): string => `"${text.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`

/** As it stands at the school's clock: "2026-11-22 14:05". */
const moment = (at: Temporal.Instant | null): string =>
  at?.toZonedDateTimeISO('Europe/London').toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ') ?? ''

/** Who is asked, as CSV (RFC 4180). Why somebody declined is not in it. */
export function csvOf(people: readonly AskedPerson[]): string {
  const rows = people.map(({ name, group, state, askedAt, decidedAt, hasAddress, movedAt }) => [
    name,
    groupNames[group],
    movedAt !== null && state !== 'accepted' ? movedWords : stateWords[state],
    moment(askedAt),
    moment(decidedAt),
    hasAddress ? 'yes' : 'no',
  ])
  return [head, ...rows].map(row => `${row.map(cell).join(',')}\r\n`).join('')
}

/** The list of a campaign as a file; that it was taken away is recorded. */
export default function exportCampaign(app: App, { now }: AcceptanceDeps): void {
  const route = { schema: { params: z.object({ campaignId: z.uuid() }) }, ...requires(maySeeWhoIsMissing) }

  app.get('/acceptance/:campaignId/export', route, async (req, reply) => {
    const { campaignId } = req.params
    const file = await req.inSchool(async tx => {
      const campaign = await campaignById(tx, campaignId)
      if (!campaign) throw new NotFound()
      const text = csvOf(await everybodyAsked(tx, campaignId))
      const to = { kind: 'campaign', id: campaignId }
      await record(tx, { did: 'campaign.exported', by: signedIn(req).personId, to, at: now() })
      return { text, number: campaign.number }
    })
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="accepting-version-${file.number}.csv"`)
      .send(`\uFEFF${file.text}`)
  })
}
