import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Tx } from '../../../platform/db/index.ts'
import { type App, done, readForm } from '../../../platform/http.ts'
import { isLanguage } from '../../../platform/languages.ts'
import type { AcceptanceDeps } from '../acceptance-deps.ts'
import { acceptanceById, acceptancesOf, type KeptRecord } from '../acceptance-views.ts'
import { acceptAsked, lockAsking } from '../answer-store.ts'
import type { OwnAsking } from '../own-asking.ts'
import { questionsOf } from '../question-views.ts'
import { markShown, type ShownText, whenShown } from '../shown-mark.ts'
import { type AcceptWords, acceptWords } from './accept.words.ts'
import { acceptPolicyPage } from './accept-policy.page.ts'
import { nothingPage } from './nothing.page.ts'
import { type Comer, keepTheirLanguage, onBothWays } from './on-both-ways.ts'
import { receiptPage } from './receipt.page.ts'
import { type Shown, shownOf, textOf } from './shown.ts'

const form = z.object({ mark: z.string().catch(''), language: z.string().catch('') })

const textFor = ({ campaignId, personId }: OwnAsking, shown: Shown, words: AcceptWords): ShownText => ({
  of: [campaignId, personId, words.language],
  text: textOf(shown, words),
})

/** Somebody reads what the policy says to them, in plain words first, and accepts it (G3, G4, A23). */
export default function acceptPolicy(app: App, deps: AcceptanceDeps): void {
  const { now } = deps

  const page = async (req: FastifyRequest, reply: FastifyReply, comer: Comer, errors?: Readonly<Record<string, string>>) => {
    const words = acceptWords.in(req.language)
    const found = await req.inSchool(async tx => {
      const asking = await comer.find(tx)
      const all = comer.personId === null ? [] : await acceptancesOf(tx, comer.personId)
      if (!asking || asking.state === 'not-bound') return { kind: 'nothing', all } as const
      if (asking.state === 'unchanged') return { kind: 'unchanged', all } as const
      if (asking.state === 'accepted') return { kind: 'accepted', asking, all, kept: await keptOf(tx, asking) } as const
      const shown = shownOf(asking, words, { name: comer.nameOf(asking), school: comer.school })
      const mark = await markShown(tx, textFor(asking, shown, words), now())
      return { kind: 'open', asking, shown, mark, questions: await questionsOf(tx, asking) } as const
    })
    if (found.kind === 'nothing' || found.kind === 'unchanged') return reply.page(nothingPage(words, found.kind, found.all))
    const { base } = comer
    if (found.kind === 'accepted') {
      const { kept, asking, all } = found
      const proof = comer.method === 'link' ? null : `/acceptance/records/${kept.record.id}/export`
      return reply.page(receiptPage({ ...kept, name: comer.nameOf(asking), base, proof, all, words }))
    }
    const view = { ...found, base, words, hiddenFields: req.hiddenFields() }
    return errors ? reply.page(acceptPolicyPage({ ...view, errors }), 422) : reply.page(acceptPolicyPage(view))
  }

  const accept = async (req: FastifyRequest, reply: FastifyReply, comer: Comer) => {
    const { data } = readForm(form, req.body)
    const language = isLanguage(data?.language) ? data.language : req.language
    const words = acceptWords.in(language)
    const outcome = await req.once<{ readonly problem: 'shown-again' }>(async tx => {
      const asking = await comer.find(tx)
      if (!asking || !(await lockAsking(tx, asking))) return done(comer.base)
      const at = now()
      const shown = textFor(asking, shownOf(asking, words, { name: comer.nameOf(asking), school: comer.school }), words)
      const shownAt = await whenShown(tx, shown, data?.mark ?? '', at)
      if (!shownAt) return { problem: 'shown-again' }
      await keepTheirLanguage(tx, comer, asking, language)
      await acceptAsked(tx, { asking, text: shown.text, language, method: comer.method, shownAt, at })
      return done(comer.base)
    })
    if (outcome.problem === null) return reply.seeOther(outcome)
    return page(req, reply, comer, { '': words.t('accept.shown-again') })
  }

  const copy = async (req: FastifyRequest, reply: FastifyReply, comer: Comer) => {
    const words = acceptWords.in(req.language)
    const kept = await req.inSchool(async tx => {
      const asking = await comer.find(tx)
      return asking?.state === 'accepted' ? keptOf(tx, asking) : undefined
    })
    if (!kept) return reply.page(nothingPage(words, 'nothing', []), 404)
    return reply
      .type('text/plain; charset=utf-8')
      .header('content-disposition', `attachment; filename="accepted-version-${kept.record.version.number}.txt"`)
      .send(copyOf(kept, words))
  }

  onBothWays(app, deps, '', { get: (req, reply, comer) => page(req, reply, comer), post: accept })
  onBothWays(app, deps, '/copy', { get: copy })
}

async function keptOf(tx: Tx, { acceptanceId, campaignId }: OwnAsking): Promise<KeptRecord> {
  const kept = await acceptanceById(tx, acceptanceId ?? '')
  if (!kept) throw new Error(`The acceptance of somebody in campaign ${campaignId} is not there`)
  return kept
}

/** What somebody takes home: as they read it, with when, and the mark. */
function copyOf({ record, digest }: KeptRecord, { t }: AcceptWords): string {
  const at = Temporal.Instant.from(record.acceptedAt).toZonedDateTimeISO('Europe/London')
  return [
    t('accept.receipt-title'),
    `${t('accept.receipt-when')}: ${t('accept.receipt-at', { at })}`,
    `${t('accept.receipt-version')}: ${record.version.number} (${record.version.fingerprint})`,
    `${t('accept.receipt-mark')}: ${digest}`,
    '',
    record.shown,
    '',
  ].join('\n')
}
