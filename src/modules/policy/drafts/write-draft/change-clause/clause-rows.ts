/** A clause as it was saved beside what was typed, part by part. */
import { listed } from '../../../../../ui/words.ts'
import { peopleInWords } from '../../../audience.ts'
import type { Clause, RelatedPolicy } from '../../../version-content.ts'
import { clauseStrengths } from '../draft-clause.page.ts'
import type { TwoWordings } from '../meanwhile.page.ts'
import type { ClauseWords } from './clause-form.ts'

/** @param now null where the clause was removed */
export function clauseRows(now: Clause | null, typed: ClauseWords, related: readonly RelatedPolicy[]): TwoWordings[] {
  const names = (ids: readonly string[] = []) => listed(related.filter(({ id }) => ids.includes(id)).map(({ name }) => name))
  const row = (name: string, theirs: string | undefined, yours: string | undefined) => ({
    name,
    theirs: theirs ?? '',
    yours: yours ?? '',
  })
  return [
    row('Heading', now?.heading, typed.heading),
    row('In legal words', now?.legal, typed.legal),
    row('In plain words', now?.plain, typed.plain),
    row('For children', now?.children, typed.children),
    row('Whom it binds', now ? peopleInWords(now.who) : '', peopleInWords(typed.who)),
    row('How strongly', now ? clauseStrengths[now.strength] : '', clauseStrengths[typed.strength]),
    row('Read with', names(now?.leansOn), names(typed.leansOn)),
    ...(typed.noRule === undefined ? [] : [row('Why it has no rule', now?.noRule, typed.noRule)]),
  ]
}
