/** What the printed forms say around the policy's own words. */
import { dayInWords as dayWithSpaces, listed } from '../../../../ui/words.ts'
import { peopleInWords } from '../../audience.ts'
import type { Clause, RelatedPolicy, Section } from '../../version-content.ts'
import { fingerprintInWords } from '../version-words.ts'
import type { PolicyDocument, PublishedVersion, Signature, VersionRow } from './policy-document.ts'

/** A day on one line. */
const dayInWords = (day: Temporal.PlainDate): string => dayWithSpaces(day).replaceAll(' ', '\u00a0')

/** How strongly a clause binds, and whom. */
const strengths: Readonly<Record<Clause['strength'], string>> = {
  must_not: 'Must not',
  must: 'Must',
  should_not: 'Advice against',
  should: 'Advice',
  may: 'May',
  fact: 'For information',
}

/** "Must not. For staff and governors. Read with: Mobile phone policy." */
export function bindingWords({ strength, who, leansOn = [] }: Clause, related: readonly RelatedPolicy[]): string {
  const others = related.filter(({ id }) => leansOn.includes(id)).map(({ name }) => name)
  return `${strengths[strength]}. For ${peopleInWords(who)}.${others.length === 0 ? '' : ` Read with: ${others.join(', ')}.`}`
}

/** "A1 to A24" */
export function rangeOf({ clauses }: Section): string {
  const [first, last] = [clauses.at(0)?.id, clauses.at(-1)?.id]
  return first === undefined ? '' : first === last ? first : `${first} to ${last}`
}

export const versionColumns = ['Version', 'Written', 'Ratified', 'Signed', 'In force from', 'What changed'] as const

const shortMonths = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
/** "22 Nov 2026", for narrow columns. */
const shortly = (day: Temporal.PlainDate): string =>
  shortMonths.format(new Date(`${day.toString()}T00:00:00Z`)).replaceAll(' ', '\u00a0')

const signedShortly = (signatures: readonly Signature[]): string =>
  signatures.map(({ name, signedOn }) => `${name}, ${shortly(signedOn)}`).join('; ')

/** A version's row, under those columns. */
export const versionCells = ({ number, writtenOn, ratifiedOn, signatures, from, changes }: VersionRow): readonly string[] => [
  String(number),
  shortly(writtenOn),
  ratifiedOn === null ? 'Not ratified' : shortly(ratifiedOn),
  signatures.length === 0 ? 'Not signed' : signedShortly(signatures),
  shortly(from),
  changes ?? (number === 1 ? 'First version' : 'Not said'),
]

export const versionTitle = ({ number, from }: VersionRow): string => `Version ${number}, in force from ${dayInWords(from)}`

/** The decision, the signatures and the review, a sentence each. */
export function decisionWords({ ratifiedOn, minute, signatures, reviewOn }: PublishedVersion): string[] {
  const signed = signatures.map(({ name, title, signedOn }) => `${name}, ${title}, on ${dayInWords(signedOn)}`)
  return [
    ratifiedOn === null
      ? 'No meeting has ratified it.'
      : `Ratified on ${dayInWords(ratifiedOn)}${minute === null ? '' : `, minute ${minute}`}.`,
    signed.length === 0 ? 'Nobody has signed it.' : `Signed by ${listed(signed)}.`,
    ...(reviewOn === null ? [] : [`To be reviewed by ${dayInWords(reviewOn)}.`]),
  ]
}

export const fingerprintNote =
  'This number (SHA-256) is worked out from the words of this version. If one word differs, it differs. What people accepted and signed is kept under it.'

/** For whoever cannot see the square code. */
export const codeAlt = ({ version, address }: PolicyDocument): string =>
  `Square code that leads to version ${version.number} of this policy on the web: ${address}`

export const footWords = ({ schoolName, content, version }: PolicyDocument): string =>
  `${schoolName} · ${content.title} · Version ${version.number}`

export const endWords = ({ version }: PolicyDocument): string =>
  `End of the policy. Version ${version.number}, fingerprint ${fingerprintInWords(version.fingerprint.slice(0, 16))} …`

/** What the file is called when it is kept: "social-media-policy-version-3.pdf". */
export function fileName(title: string, number: number, kind: 'pdf' | 'docx'): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const words = plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
  return `${words || 'policy'}-version-${number}.${kind}`
}

/** An address that a document may lead to; whatever else was entered is no link. */
export const webAddress = (url: string | undefined): string | undefined =>
  url !== undefined && /^https?:$/.test(URL.parse(url)?.protocol ?? '') ? url : undefined
