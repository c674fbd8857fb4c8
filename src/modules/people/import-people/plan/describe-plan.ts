/** A plan line by line, in words: exactly what will change. */
import { dayInWords } from '../../../../ui/words.ts'
import { yearGroupName } from '../../person.ts'
import { titleOf } from '../../roles.ts'
import type { Kept, Plan } from './plan.ts'
import type { Change, MemberRow, PersonRow, RoleRow } from './rows.ts'

/** The parts of a preview, in the order in which they are shown. */
export const sections = {
  left: 'Go, and can no longer sign in',
  kept: 'Stay, though the file would have them gone',
  added: 'New people',
  back: 'Come back',
  changed: 'Changed people',
  roles: 'Roles',
  classes: 'Classes',
  places: 'Places in classes',
  relations: 'Parents and carers',
  suggested: 'Left for you: roles that an import never gives',
} as const

export type Section = keyof typeof sections

export interface Line {
  readonly section: Section
  readonly who: string
  readonly what: string
}

const fields: Readonly<Record<Exclude<keyof PersonRow, 'id' | 'left_on'>, string>> = {
  name: 'name',
  given_name: 'given name',
  family_name: 'family name',
  email: 'email',
  mobile: 'mobile',
  birth_date: 'date of birth',
  year_group: 'year group',
}

const inWords = (day: string): string => dayInWords(Temporal.PlainDate.from(day))

const shown = (field: keyof PersonRow, value: string | number | null): string => {
  if (value === null) return 'nothing'
  if (field === 'birth_date') return inWords(String(value))
  return field === 'year_group' ? yearGroupName(Number(value)) : String(value)
}

/** "email: nothing → w.stroud@…; year group: Year 3 → Year 4" */
function differences({ before, after }: Change<PersonRow>): string {
  const differing = (Object.keys(fields) as (keyof typeof fields)[]).filter(field => (before?.[field] ?? null) !== after[field])
  return differing
    .filter(field => before !== null || !['name', 'given_name', 'family_name'].includes(field))
    .map(field => {
      const now = shown(field, after[field])
      return before === null ? `${fields[field]} ${now}` : `${fields[field]}: ${shown(field, before[field])} → ${now}`
    })
    .join('; ')
}

const titleName = (role: string): string => titleOf(role)?.name ?? role
const keptWords: Readonly<Record<Kept['why'], string>> = {
  'holds-office': 'holds a role that sees cases: only a person ends that',
  'brings-this': 'brings this import',
  decided: 'you decided so',
}
const belongings: Readonly<Record<MemberRow['belongs_as'], string>> = {
  pupil: 'pupil',
  teacher: 'teacher',
  assistant: 'assistant',
}

/** "from", "until": what is dated, in a few words. */
const begins = ({ before, after }: Change<{ readonly ends_on: string | null }>, words: string): string => {
  if (before === null)
    return after.ends_on === null ? `begins as ${words}` : `begins as ${words}, until ${inWords(after.ends_on)}`
  return after.ends_on === null ? `goes on as ${words}` : `is ${words} until ${inWords(after.ends_on)}`
}

function personLine(change: Change<PersonRow>, roles: readonly RoleRow[]): Line {
  const { before, after } = change
  const said = differences(change)
  const who = after.name
  if (before === null) {
    const held = roles.map(({ role }) => titleName(role))
    return { section: 'added', who, what: [held.join(', ') || 'no role', said].filter(part => part !== '').join('; ') }
  }
  if (after.left_on !== null && before.left_on !== after.left_on)
    return { section: 'left', who, what: `last day ${inWords(after.left_on)}; all that they hold ends` }
  if (before.left_on !== null && after.left_on === null) return { section: 'back', who, what: said || 'is here again' }
  return { section: 'changed', who, what: said }
}

/** Every line of the preview. */
export function linesOf({ changes, names, leavers, suggestions }: Plan): Line[] {
  const name = (id: string): string => names[id] ?? ''
  const fresh = new Set(changes.person.flatMap(({ before, after }) => (before === null ? [after.id] : [])))
  const going = new Set(leavers.going)
  const rolesOfNew = Map.groupBy(
    changes.person_role.map(({ after }) => after).filter(({ person_id }) => fresh.has(person_id)),
    ({ person_id }) => person_id,
  )
  const ofOthers = <Row extends { readonly person_id: string }>(list: readonly Change<Row>[]) =>
    list.filter(({ after }) => !going.has(after.person_id))
  return [
    ...changes.person.map(change => personLine(change, rolesOfNew.get(change.after.id) ?? [])),
    ...leavers.kept.map(({ id, why }): Line => ({ section: 'kept', who: name(id), what: keptWords[why] })),
    ...ofOthers(changes.person_role)
      .filter(({ after }) => !fresh.has(after.person_id))
      .map(
        (change): Line => ({
          section: 'roles',
          who: name(change.after.person_id),
          what: begins(change, titleName(change.after.role)),
        }),
      ),
    ...changes.class.map((change): Line => {
      const { before, after } = change
      const year = after.year_group === null ? '' : `, ${yearGroupName(after.year_group)}`
      const what =
        before === null ? `new class${year}` : before.name === after.name ? `changes${year}` : `was ${before.name}${year}`
      return {
        section: 'classes',
        who: after.name,
        what: after.ends_on === null ? what : `${what}, until ${inWords(after.ends_on)}`,
      }
    }),
    ...ofOthers(changes.class_member).map(
      (change): Line => ({
        section: 'places',
        who: name(change.after.person_id),
        what: `${begins(change, belongings[change.after.belongs_as])} in ${name(change.after.class_id)}`,
      }),
    ),
    ...changes.relation
      .filter(({ after }) => !going.has(after.adult_id) && !going.has(after.child_id))
      .map(
        (change): Line => ({
          section: 'relations',
          who: name(change.after.adult_id),
          what: `${begins(change, change.after.relationship)} of ${name(change.after.child_id)}`,
        }),
      ),
    ...suggestions.map(({ personId, title }): Line => ({ section: 'suggested', who: name(personId), what: titleName(title) })),
  ]
}
