import { Readable } from 'node:stream'
import { z } from 'zod'
import { dateAt } from '../../../platform/clock.ts'
import { type App, readForm, signedIn } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import type { AuditDeps } from '../audit-deps.ts'
import { auditFilter, type EntryQuery, queryFor } from '../entries/audit-filter.ts'
import { mayTakeAuditAway, sightOfAudit } from '../permissions.ts'
import { record } from '../record.ts'
import { csvLines, jsonLines, type Lines, readBatch } from './export-lines.ts'

const form = auditFilter.extend({ as: z.enum(['csv', 'jsonl']).catch('csv') })

const kinds: Readonly<Record<'csv' | 'jsonl', { readonly type: string; readonly lines: Lines }>> = {
  csv: { type: 'text/csv; charset=utf-8', lines: csvLines },
  jsonl: { type: 'application/jsonl; charset=utf-8', lines: jsonLines },
}

/**
 * Takes entries away, newest first, a batch at a time. Acts of cases are in no export, whoever makes it: from the numbers and hashes that
 * prove the rest, their being there could be told. The export is recorded before its first line is sent.
 */
export default function exportAudit(app: App, { now, titleNames }: AuditDeps) {
  app.post('/audit/export', requires(mayTakeAuditAway, { fresh: true, limit: { max: 10, minutes: 10 } }), async (req, reply) => {
    const [viewer, at] = [signedIn(req), now()]
    const { as, ...filter } = readForm(form, req.body).data ?? form.parse({})
    const sight = sightOfAudit(viewer, [])
    const query = await req.inSchool(async (tx): Promise<EntryQuery> => {
      const wanted = await queryFor(tx, filter)
      const about = wanted.person === null ? {} : { about: wanted.person }
      await record(tx, { did: 'audit.exported', by: viewer.personId, ...about, at })
      return wanted
    })
    const { type, lines } = kinds[as]
    const read = (before: number | null) => req.inSchool(tx => readBatch(tx, query, sight, before))
    return reply
      .type(type)
      .header('content-disposition', `attachment; filename="schoolgate-audit-${dateAt(at)}.${as}"`)
      .send(Readable.from(lines(read, titleNames)))
  })
}
