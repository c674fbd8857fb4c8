/** What somebody has before them when they accept, as data: the page draws it, and the record keeps it as text. Pure. */

import { languageTraits } from '../../../platform/languages.ts'
import type { Clause, RelatedPolicy } from '../../policy/index.ts'
import { boundGroups } from '../bound-clauses.ts'
import type { OwnAsking } from '../own-asking.ts'
import type { AcceptWords } from './accept.words.ts'

export interface ShownClause {
  readonly id: string
  readonly heading: string
  /** Null where nobody has written plain words: the exact ones stand alone. */
  readonly plain: string | null
  readonly legal: string
  /** The names of the policies that it leans on. */
  readonly readWith: readonly RelatedPolicy[]
  /** What they accepted in its place; null where it is new; absent where all is new to them. */
  readonly before?: string | null | undefined
}

export interface Shown {
  readonly title: string
  readonly lead: readonly string[]
  readonly groups: readonly { readonly heading: string; readonly clauses: readonly ShownClause[] }[]
  /** All that the clauses lean on, each once: accepting covers having read it (A23). */
  readonly related: readonly RelatedPolicy[]
  readonly statement: string
}

const roleWords = {
  staff: 'accept.role-staff',
  headteacher: 'accept.role-headteacher',
  dsl: 'accept.role-dsl',
  governor: 'accept.role-governor',
  chair: 'accept.role-chair',
  parent: 'accept.role-parent',
  volunteer: 'accept.role-volunteer',
  'trip-helper': 'accept.role-trip-helper',
  visitor: 'accept.role-visitor',
  contractor: 'accept.role-contractor',
} as const

const isNamedRole = (role: string): role is keyof typeof roleWords => role in roleWords

/** Under what somebody finds the clauses that bind them as one thing that they are. */
export const headingFor = (because: string, { t }: AcceptWords): string =>
  isNamedRole(because) ? t('accept.because', { role: t(roleWords[because]) }) : t('accept.for-everyone')

/** @param name as the statement is to have it: only a first name where somebody came by a link */
export function shownOf(
  asking: OwnAsking,
  words: AcceptWords,
  { name, school }: { readonly name: string; readonly school: string },
): Shown {
  const { content, asked, isOnlyChanges, before, roles, version } = asking
  const { t } = words
  const isAsked = ({ id }: Clause) => asked.includes(id)
  const clauseOf = ({ id, heading, plain, legal, leansOn = [] }: Clause): ShownClause => ({
    id,
    heading,
    plain: plain ?? null,
    legal,
    readWith: content.related.filter(one => leansOn.includes(one.id)),
    ...(isOnlyChanges && { before: before.get(id)?.words ?? null }),
  })
  const groups = boundGroups(content, roles).flatMap(({ because, clauses }) => {
    const own = clauses.filter(isAsked).map(clauseOf)
    return own.length === 0 ? [] : [{ heading: headingFor(because, words), clauses: own }]
  })
  const leanedOn = new Set(groups.flatMap(({ clauses }) => clauses.flatMap(({ readWith }) => readWith.map(({ id }) => id))))
  return {
    title: t(isOnlyChanges ? 'accept.title-changed' : 'accept.title'),
    lead: [
      t(isOnlyChanges ? 'accept.lead-changed' : 'accept.lead', { school, number: version.number }),
      ...(roles.includes('parent') ? [t('accept.parent-promise'), t('accept.pupils')] : []),
    ],
    groups,
    related: content.related.filter(({ id }) => leanedOn.has(id)),
    statement: t('accept.statement', { name }),
  }
}

/** All of it as text, in the order of the page. */
export function textOf({ title, lead, groups, related, statement }: Shown, { t, language }: AcceptWords): string {
  const list = new Intl.ListFormat(languageTraits[language].locale, { type: 'conjunction' })
  const named = (policies: readonly RelatedPolicy[]): string =>
    list.format(policies.map(({ name, url }) => (url === undefined ? name : `${name} (${url})`)))
  const clause = ({ id, heading, plain, legal, readWith, before }: ShownClause): string[] => [
    t('accept.clause', { id, heading }),
    ...(plain === null ? [legal] : [`${t('accept.plain-label')}: ${plain}`, `${t('accept.legal')}: ${legal}`]),
    ...(before === undefined ? [] : [before === null ? t('accept.new-clause') : `${t('accept.before')}: ${before}`]),
    ...(readWith.length > 0 ? [t('accept.read-with', { policies: named(readWith) })] : []),
  ]
  const parts = [
    [title, ...lead],
    ...groups.flatMap(group => [[group.heading], ...group.clauses.map(clause)]),
    ...(related.length > 0 ? [[t('accept.related-title'), t('accept.related', { policies: named(related) })]] : []),
    [...(language === 'en' ? [] : [t('accept.english')]), statement],
  ]
  return parts.map(lines => lines.join('\n')).join('\n\n')
}
