import type { Clause, Role, Strength } from './document.ts'

/** One hand label of a policy, as the labelled policies' JSON files hold them. */
export type Label = {
  readonly quote: string
  readonly modality: Strength
  readonly alt_modality?: readonly Strength[]
  readonly actor: Role
  readonly also_actors?: readonly Role[]
  readonly section?: string
  readonly form?: string
  /** Counts neither for recall nor against precision. */
  readonly optional?: boolean
  readonly note?: string
}

export type Score = {
  readonly labels: number
  readonly clauses: number
  readonly recall: number
  readonly precision: number
  /** Recall when only finding the words counts, whatever the strength and the person. */
  readonly found: number
  readonly missed: readonly { readonly label: Label; readonly nearest: Clause | null }[]
  readonly extra: readonly Clause[]
}

/** Drops emphasis marks and joins white space, as quotes are compared. */
export const flat = (text: string): string => text.replaceAll('*', '').replace(/\s+/g, ' ').trim()

/**
 * Holds extracted clauses against hand labels. A clause matches a label if its span holds the label's quote; it is right
 * if strength and the person (the first that the clause names) are among the label's. Optional labels excuse a clause.
 */
export function score(clauses: readonly Clause[], labels: readonly Label[]): Score {
  const flattened = clauses.map(clause => ({ clause, text: flat(clause.text) }))
  const matching = (label: Label) => flattened.filter(({ text }) => text.includes(flat(label.quote))).map(({ clause }) => clause)
  const asked = labels.filter(label => !label.optional)
  const missed = asked.filter(label => !matching(label).some(clause => right(clause, label)))
  const good = new Set(asked.flatMap(label => matching(label).filter(clause => right(clause, label))))
  const excused = new Set(labels.filter(label => label.optional).flatMap(matching))
  const counted = clauses.filter(clause => good.has(clause) || !excused.has(clause))
  return {
    labels: asked.length,
    clauses: counted.length,
    recall: share(asked.length - missed.length, asked.length),
    precision: share(good.size, counted.length),
    found: share(asked.filter(label => matching(label).length > 0).length, asked.length),
    missed: missed.map(label => ({ label, nearest: matching(label)[0] ?? null })),
    extra: counted.filter(clause => !good.has(clause)),
  }
}

function right(clause: Clause, label: Label): boolean {
  const people: readonly (Role | undefined)[] = [label.actor, ...(label.also_actors ?? [])]
  return [label.modality, ...(label.alt_modality ?? [])].includes(clause.strength) && people.includes(clause.who[0])
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)
