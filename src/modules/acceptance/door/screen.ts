/**
 * What somebody who arrives reads, from the version in force: three rules with pictures (C4, C5 or C6, C7), then whatever else
 * binds them. The same parts make the page and the text that is kept with the acceptance. Pure.
 */
import { allRolesOf, type LoadedVersion, type VersionIdentity } from '../../policy/index.ts'
import type { ShownText } from '../shown-mark.ts'
import { type Kind, kinds } from './door.ts'
import type { DoorWords } from './door.words.ts'

type Clause = LoadedVersion['content']['sections'][number]['clauses'][number]

export type Picture = 'phone' | 'social' | 'pictures'

/** A rule with a picture. */
export interface Card {
  readonly picture: Picture
  readonly heading: string
  readonly clauses: readonly Clause[]
  /** Ids of the clauses that it rests on. */
  readonly cited: readonly string[]
}

export interface Screen {
  readonly version: VersionIdentity
  readonly cards: readonly Card[]
  /** What else binds whoever arrives. */
  readonly others: readonly Clause[]
  /** Clauses of both whose plain words are shown: their exact ones stand apart. */
  readonly worded: readonly Clause[]
  /** All of it as text, as the page shows it: a line for each line, an empty one between parts. */
  readonly text: string
}

/** The words of a clause as visitors read them: the plain ones where there are such. */
export const wordsOf = ({ plain, legal }: Pick<Clause, 'plain' | 'legal'>): string => plain ?? legal

/** What stands above the exact words of a clause: "C7: Phones on the premises". */
export const exactHeading = ({ id, heading }: Pick<Clause, 'id' | 'heading'>): string => `${id}: ${heading}`

/** What visitors accept of the model's clauses: what C asks of them, and that every adult protects pupils (G3). */
const askedAtDoor = new Set(['G3', 'C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9'])

/** The model's clause that this one is or was matched to; null for one of a school's own (those know their place in its document). */
const modelOf = ({ model, span, id }: Clause): string | null => model ?? (span === undefined ? id : null)

/**
 * Ids of the clauses of conduct that name people of that kind, in the order of the document. What binds everybody alike is in the
 * policy for everybody: at the door there is a minute.
 */
export function clausesBinding({ content }: LoadedVersion, kind: Kind): string[] {
  const roles = allRolesOf([kind])
  const binds = (clause: Clause) => {
    const model = modelOf(clause)
    return clause.strength !== 'fact' && clause.who.some(one => roles.has(one)) && (model === null || askedAtDoor.has(model))
  }
  return content.sections.flatMap(({ clauses }) => clauses.filter(binds).map(({ id }) => id))
}

/** "Policy version 3, clauses C4 and C7", in whichever language. */
export const citation = ({ t }: Pick<DoorWords, 't'>, version: VersionIdentity, ids: readonly string[]): string =>
  t('door.cited', { version: version.number, count: ids.length, ids: ids.join(', ') })

/** Clauses of a school's own document count as the model's clauses that they were matched to. */
const like = (clauses: readonly Clause[], ...models: readonly string[]): Clause[] =>
  models.flatMap(model => clauses.filter(clause => modelOf(clause) === model))

function cardsOf(bound: readonly Clause[], kind: Kind | null, { t }: Pick<DoorWords, 't'>): Card[] {
  const isTrip = kind === 'trip-helper'
  const idsOf = (clauses: readonly Clause[]) => clauses.map(({ id }) => id)
  const [phone, pictures] = [like(bound, 'C7'), like(bound, 'C4')]
  const social = isTrip ? like(bound, 'C6', 'C5') : like(bound, 'C5', 'C6')
  // Where phones may be used, only posting is ruled out: then the clause's own heading says how much.
  const ofPictures = phone.length > 0 ? t('door.pictures') : (pictures[0]?.heading ?? '')
  const cards: Card[] = [
    { picture: 'phone', heading: t('door.phone'), clauses: phone, cited: idsOf(phone) },
    { picture: 'social', heading: t(isTrip ? 'door.social-trip' : 'door.social'), clauses: social, cited: idsOf(social) },
    { picture: 'pictures', heading: ofPictures, clauses: pictures, cited: idsOf([...pictures, ...phone]) },
  ]
  return cards.filter(({ clauses }) => clauses.length > 0)
}

/**
 * The screen for whoever arrives, or for those of one kind.
 *
 * @returns null where no version is in force or nothing in it binds them: then there is nothing to accept
 */
export function screenFor(
  loaded: LoadedVersion,
  { kind, school, words }: { readonly kind: Kind | null; readonly school: string; readonly words: Pick<DoorWords, 't'> },
): Screen | null {
  const { version, content } = loaded
  const ids = new Set((kind === null ? kinds : [kind]).flatMap(one => clausesBinding(loaded, one)))
  const bound = content.sections.flatMap(({ clauses }) => clauses.filter(({ id }) => ids.has(id)))
  if (version === null || bound.length === 0) return null
  const cards = cardsOf(bound, kind, words)
  const pictured = new Set(cards.flatMap(({ clauses }) => clauses))
  const others = bound.filter(clause => !pictured.has(clause))
  const worded = bound.filter(({ plain }) => plain !== undefined)
  const title = words.t(kind === 'trip-helper' ? 'door.title-trip' : 'door.title', { school })
  const parts = [
    [title],
    ...cards.map(({ heading, clauses, cited }) => [heading, ...clauses.map(wordsOf), citation(words, version, cited)]),
    ...(others.length === 0 ? [] : [[words.t('door.more', { count: others.length })]]),
    ...others.map(clause => [clause.heading, wordsOf(clause), citation(words, version, [clause.id])]),
    ...(worded.length === 0 ? [] : [[words.t('door.exact')]]),
    ...worded.map(clause => [exactHeading(clause), clause.legal]),
    [words.t('door.agree')],
  ]
  const text = parts.map(lines => lines.join('\n')).join('\n\n')
  return {
    version,
    cards,
    others,
    worded,
    text,
  }
}

/** By which a form says what was shown, and when: of one version's words, and not a letter else. */
export const shownAtDoor = ({ version, text }: Screen): ShownText => ({ of: ['door', version.fingerprint], text })
