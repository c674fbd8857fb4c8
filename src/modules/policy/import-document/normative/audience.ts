import type { Clause, ReadText, Role, Section } from '../document.ts'
import { condense } from './condense.ts'
import { type DefinedTerms, noTerms } from './role-mentions.ts'
import { rolesOfLine } from './roles-of-line.ts'

/** Whom a document speaks to when it names nobody; `titled` when its title says so. */
export type Audience = { readonly who: readonly Role[]; readonly titled: boolean }

/** The people whom the title names alone, else those most often bound by name; a defined term counts as its people. */
export function audienceOf({ text, blocks, title }: ReadText, clauses: readonly Clause[], defined: DefinedTerms): Audience {
  const heading = blocks.find(block => block.kind === 'heading')
  const titled = [title ?? '', heading ? condense(text, heading).s : '']
    .map(line => rolesOfLine(line.toLowerCase(), noTerms))
    .reduce((before, roles) => (before.length > 0 ? before : roles))
  if (titled.length === 1 || titled.length === 2)
    return { who: [...titled].sort((a, b) => Number(b === 'staff') - Number(a === 'staff')), titled: true }
  const spokenTo = addresseeOf(text)
  if (spokenTo.length > 0) return { who: spokenTo, titled: false }
  const counts = new Map<Role, number>()
  for (const { who, reasons, section } of clauses) {
    if (rolesOfLine(section.toLowerCase(), noTerms).length > 0) continue
    if (!reasons.some(reason => /^who:(?:subject|named|done|by)/.test(reason))) continue
    for (const role of who.slice(0, 1)) counts.set(role, (counts.get(role) ?? 0) + 1)
  }
  const count = (role: Role): number => counts.get(role) ?? 0
  const most = others.reduce<Role>((best, role) => (count(role) > count(best) ? role : best), 'staff')
  const all = [...counts.values()].reduce((sum, one) => sum + one, 0)
  const clearly = count(most) >= leastNamed && count(most) >= 1.5 * count('staff') && count(most) >= all / 2
  return audienceFor(clearly ? most : 'staff', defined)
}

/** Whom a text speaks to as "you", told by what it says is theirs; nobody when it says nothing, or too little. */
export function addresseeOf(text: string): readonly Role[] {
  const s = text.toLowerCase()
  const [best] = theirs
    .map(([role, pattern]) => ({ role, count: s.match(pattern)?.length ?? 0 }))
    .sort((a, b) => b.count - a.count)
  return best && best.count >= leastTheirs ? [best.role] : []
}

const leastTheirs = 2

/** What only a parent, an employee or a pupil has. */
const theirs: readonly (readonly [Role, RegExp])[] = [
  ['parent', /\b(?:your|my|our) (?:own )?(?:child(?:ren)?|son|daughter|family)\b|\bas (?:a |our )?parents?\b/g],
  [
    'staff',
    /\byour (?:own )?(?:pupils?|students?|class(?:es)?|colleagues|employment|employer|contract|job|role|line manager|head of department|classroom|lessons?)\b/g,
  ],
  ['pupil', /\byour (?:own )?(?:teachers?|tutor|form tutor|parents?|mum|dad|grown-ups?|homework|school work|classmates)\b/g],
]

/** A term that the document defines for these people stands for all of its people. */
const audienceFor = (role: Role, defined: DefinedTerms): Audience => ({
  who: [...defined.values()].find(group => group[0] === role) ?? [role],
  titled: false,
})

/** Policies mostly speak to staff: others are the audience only if they are named often, and as often as all the rest together. */
const leastNamed = 3
const others: readonly Role[] = ['pupil', 'parent', 'volunteer', 'visitor', 'governor', 'everyone']

/** The people of the nearest heading that names any. */
export const sectionRoles = (above: readonly Section[], defined: DefinedTerms): readonly Role[] => {
  for (const section of above) {
    const heading = section.heading.toLowerCase()
    // A question is put by those whom the heading above it names: "May I befriend a former pupil?"
    if (heading.endsWith('?') && !/\b(?:my|your) (?:child|son|daughter)/.test(heading)) continue
    const found = rolesOfLine(heading, defined)
    if (found.length > 0) return found
  }
  return []
}
