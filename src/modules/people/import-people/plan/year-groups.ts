/** Year groups of files as ours: -1 nursery, 0 reception, 1 to 13. What is not plain is asked once for each word. */
import { readYearGroup } from '../../person.ts'
import type { FindingList } from '../findings.ts'
import type { Incoming } from '../incoming.ts'
import type { Decisions, Question } from './plan.ts'

/** Words that have one meaning here: "KG" is Reception, "PK" Nursery (CEDS names), and what schools write themselves. */
export function plainYearGroup(grade: string): number | null {
  const word = grade.trim().toUpperCase()
  if (word === 'KG' || word === 'K') return 0
  if (word === 'PK' || word === 'PR' || word === 'IT') return -1
  return readYearGroup(grade)
}

export interface YearGroups {
  readonly yearOf: (grade: string | null) => number | null
  readonly questions: readonly Question[]
}

/** How the grades of a file are read, by rule and by decision. */
export function yearGroupsOf(
  { people, classes }: Pick<Incoming, 'people' | 'classes'>,
  { years }: Pick<Decisions, 'years'>,
): YearGroups {
  const grades = [...people, ...classes].flatMap(({ grade }) => grade ?? [])
  const unclear = [...Map.groupBy(grades, grade => grade)].filter(([grade]) => plainYearGroup(grade) === null)
  const open = unclear.filter(([grade]) => !Object.hasOwn(years, grade))
  return {
    yearOf: grade => (grade === null ? null : (plainYearGroup(grade) ?? years[grade] ?? null)),
    questions: open.map(([grade, held]) => ({ kind: 'year', grade, people: held.length })),
  }
}

/** The year group of an age: who is 4 on 31 August goes into Reception. */
function yearByAge(birthDate: string, today: string): number {
  const [birth, now] = [Temporal.PlainDate.from(birthDate), Temporal.PlainDate.from(today)]
  const yearBegan = now.month >= 9 ? now.year : now.year - 1
  const bornBy = birth.month >= 9 ? birth.year + 1 : birth.year
  return yearBegan - bornBy - 4
}

/** Files with American year groups count from kindergarten: then most children seem a year too old for theirs. */
export function noteShiftedYears(
  people: Incoming['people'],
  yearOf: YearGroups['yearOf'],
  today: string,
  findings: FindingList,
): void {
  const both = people.flatMap(({ birthDate, grade, at }) => {
    const year = yearOf(grade)
    return birthDate === null || year === null ? [] : [{ at, shift: yearByAge(birthDate, today) - year }]
  })
  const shifted = both.filter(({ shift }) => shift !== 0)
  if (both.length >= 5 && shifted.length * 2 > both.length)
    findings.add(
      'warning',
      'gives most children a year group that does not fit their birthday. Check how the file counts years',
      shifted[0]?.at,
    )
}
