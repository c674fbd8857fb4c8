/** A policy made larger: copies of every rule for other actors, a third of them about the same acts. */

import type { Rule, Vocabulary } from '../../src/engine/index.ts'

interface Grown {
  readonly vocabulary: Vocabulary
  readonly rules: readonly Rule[]
}

export function grown({ vocabulary, rules }: Grown, factor: number): Grown {
  const copies = Array.from({ length: factor - 1 }, (_, i) => i + 1)
  const copied = <T extends { readonly id: string }>(list: readonly T[], more: (item: T, copy: number) => Partial<T>) =>
    copies.flatMap(copy => list.map(item => ({ ...item, id: named(item.id, copy), ...more(item, copy) })))
  return {
    vocabulary: {
      roles: [
        ...vocabulary.roles,
        ...copied(vocabulary.roles, ({ includes = [] }, copy) => ({ includes: includes.map(role => named(role, copy)) })),
        ...copies.map(copy => ({ id: named('everyone', copy) })),
      ],
      acts: [...vocabulary.acts, ...copied(vocabulary.acts, () => ({}))],
      facts: vocabulary.facts,
    },
    rules: [...rules, ...copies.flatMap(copy => rules.map((rule, place) => otherRule(rule, copy, place % 3 === 0)))],
  }
}

const named = (id: string, copy: number) => `${id}~${copy}`

function otherRule(rule: Rule, copy: number, sameActs: boolean): Rule {
  const acts = (list: readonly string[]) => (sameActs ? list : list.map(act => named(act, copy)))
  return {
    ...rule,
    id: named(rule.id, copy),
    clause: named(rule.clause, copy),
    who: rule.who.map(role => named(role, copy)),
    ...(rule.act ? { act: acts(rule.act) } : {}),
    ...(rule.upon ? { upon: acts(rule.upon) } : {}),
  }
}
