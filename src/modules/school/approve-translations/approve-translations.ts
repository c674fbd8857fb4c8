import { z } from 'zod'
import type { Tx } from '../../../platform/db/index.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type App, done, readForm, signedIn } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { record } from '../../audit/index.ts'
import { mayApproveTranslations } from '../permissions.ts'
import type { SchoolDeps } from '../school-deps.ts'
import { approve, approvedIn, withdrawApproval } from './approval-store.ts'
import { approveTranslationsPage, translationsPage } from './approve-translations.page.ts'
import { asked, groupsIn, type TranslatedGroup, translatedInto } from './translations.ts'

const form = z.object({
  language: z.string(),
  of: z.string(),
  seen: z.string().default(''),
  do: z.string().regex(/^(approve-all|(approve|withdraw) [0-9a-f]{64})$/),
  reads: z.literal('yes').optional(),
})

const problems = {
  'not-said': { reads: 'Say that you read the language, before you approve' },
  changed: { '': 'These words have changed since you opened the page. Read them again' },
} as const

/**
 * Translated words wait until somebody who reads the language approves them. An approval is of the exact words: those of a
 * later version of Schoolgate wait again.
 */
export default function approveTranslations(app: App, { now, wordGroups }: SchoolDeps) {
  const route = requires(mayApproveTranslations)
  const groupOf = async (tx: Tx, query: Readonly<Record<string, unknown>>): Promise<TranslatedGroup | null> => {
    const wanted = asked(query)
    if (!wanted) return null
    const groups = groupsIn(wordGroups, wanted.language, await approvedIn(tx, wanted.language))
    return groups.find(({ of }) => of === wanted.of) ?? null
  }

  app.get(
    '/office/translations',
    { schema: { querystring: z.record(z.string(), z.unknown()) }, ...route },
    async (req, reply) => {
      const group = await req.inSchool(tx => groupOf(tx, req.query))
      if (group) return reply.page(approveTranslationsPage({ group, hiddenFields: req.hiddenFields() }))
      const approved = await req.inSchool(async tx => {
        const all = new Set<string>()
        for (const language of translatedInto) for (const print of await approvedIn(tx, language)) all.add(print)
        return all
      })
      return reply.page(translationsPage(translatedInto.map(language => groupsIn(wordGroups, language, approved))))
    },
  )

  app.post('/office/translations', route, async (req, reply) => {
    const { data } = readForm(form, req.body)
    const group = data && (await req.inSchool(tx => groupOf(tx, data)))
    if (!data || !group) throw new NotFound()
    const by = { person: signedIn(req).personId, at: now() }
    const back = `/office/translations?${new URLSearchParams({ language: group.language, of: group.of }).toString()}`
    const outcome = await req.once(async tx => {
      const [act = '', print] = data.do.split(' ')
      const chosen = group.messages.filter(({ fingerprint, isApproved }) => (print ? fingerprint === print : !isApproved))
      const thing = { kind: 'translation', id: `${group.language}/${print ? (chosen[0]?.id ?? '') : group.of}` }
      if (act === 'withdraw') {
        for (const { id } of chosen) await withdrawApproval(tx, group.language, id)
        await record(tx, { did: 'translation.withdrawn', by: by.person, to: thing, at: by.at })
        return done(back, 'The approval is taken back')
      }
      if (!data.reads) return { problem: 'not-said' as const }
      if (chosen.length === 0 || !hasSeen(data.seen, chosen)) return { problem: 'changed' as const }
      await approve(tx, group.language, chosen, by)
      await record(tx, { did: 'translation.approved', by: by.person, to: thing, at: by.at })
      return done(back, chosen.length === 1 ? 'The words are approved' : 'All words of this group are approved')
    })
    if (outcome.problem === null) return reply.seeOther(outcome)
    const errors = problems[outcome.problem]
    return reply.page(approveTranslationsPage({ group, errors, hiddenFields: req.hiddenFields() }), 422)
  })
}

/** Whether all of the words stood on the page as they are now. */
const hasSeen = (seen: string, chosen: readonly { readonly fingerprint: string }[]): boolean => {
  const prints = new Set(seen.split(' '))
  return chosen.every(({ fingerprint }) => prints.has(fingerprint.slice(0, 16)))
}
