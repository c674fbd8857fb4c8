/** A situation in the fields of a form or an address: `role` (several), `act`, and facts by their ids, as `/ask` has them. */

import { ACT, NOT_SURE, ROLE, readSituation, type Situation } from '../../../../engine/index.ts'
import { schoolVocabulary } from '../../vocabulary/index.ts'

export type Fields = Readonly<Record<string, string | readonly string[] | undefined>>

const names = [ROLE, ACT, ...schoolVocabulary.facts.map(({ id }) => id)]

/** What the fields say of a situation; what does not fit the vocabulary, or is empty or unsure, is left out. */
export function situationOf(fields: Fields): Situation {
  const said = names.flatMap(name => {
    const given = [fields[name] ?? []].flat()
    const value = name === ROLE ? given : given.at(-1)
    const isSaid = value !== undefined && value !== '' && value !== NOT_SURE && value.length > 0
    return isSaid && 'situation' in readSituation(schoolVocabulary, { [name]: value }) ? [[name, value] as const] : []
  })
  const read = readSituation(schoolVocabulary, Object.fromEntries(said))
  return 'situation' in read ? read.situation : {}
}

/** The same as pairs for hidden fields and addresses. */
export const pairsOf = (situation: Situation): readonly (readonly [name: string, value: string])[] =>
  Object.entries(situation).flatMap(([name, value]) => [value ?? []].flat().map(one => [name, one] as const))

/** Where such a situation can be kept as a case. */
export const keepAddress = (situation: Situation): string =>
  `/policy/cases/new?${new URLSearchParams(pairsOf(situation).map(pair => [...pair])).toString()}`
