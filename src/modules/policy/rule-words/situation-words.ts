/** Situations as people say them: "a member of staff would accept a friend or follow request; the other person is a pupil here". */

import { ACT, NOT_SURE, ROLE, type Situation } from '../../../engine/index.ts'
import { type PolicyVocabulary, schoolVocabulary } from '../vocabulary/index.ts'
import { ofOthers, phraseOf } from './phrases.ts'

function somebody({ roles }: PolicyVocabulary, held: readonly string[]): string {
  const included = new Set(roles.filter(({ id }) => held.includes(id)).flatMap(({ includes = [] }) => includes))
  const own = held.filter(id => !included.has(id))
  const names = own.map(id => {
    const role = roles.find(one => one.id === id)
    return role?.body ? `the ${role.name}` : `a ${role?.name ?? id}`
  })
  return names.length === 0 ? 'somebody' : names.join(' who is also ')
}

/** Who would do what, and what is known besides. What is unknown is left out. No capital, no full stop. */
export function situationInWords(situation: Situation, vocabulary: PolicyVocabulary = schoolVocabulary): string {
  const act = vocabulary.acts.find(({ id }) => id === situation.act)
  const facts = Object.entries(situation).flatMap(([fact, value]) =>
    fact === ROLE || fact === ACT || typeof value !== 'string' || value === NOT_SURE
      ? []
      : [ofOthers(phraseOf(vocabulary, fact, value))],
  )
  const does = `${somebody(vocabulary, situation.role ?? [])} would ${act ? ofOthers(act.name) : 'do something'}`
  return [does, ...facts].join('; ')
}
