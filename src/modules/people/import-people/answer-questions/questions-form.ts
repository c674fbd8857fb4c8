/** The answers of a form as decisions. */
import { createHash } from 'node:crypto'
import type { FormValues } from '../../../../platform/http.ts'
import { type Decisions, type Plan, type Question, somebodyNew } from '../plan/plan.ts'

/** Questions on one page. */
export const shownAtOnce = 50

export const stayField = 'stay'

/** The name of a question's field: a file's keys may hold anything. */
export function fieldOf(question: Question): string {
  if (question.kind === 'school') return 'school'
  const about = question.kind === 'year' ? question.grade : question.key
  return `${question.kind}-${createHash('sha256').update(about).digest('hex').slice(0, 16)}`
}

const textIn = (values: FormValues, field: string): string => {
  const value = values[field]
  return typeof value === 'string' ? value : ''
}

/** The decisions with what was answered now. Only what was asked can be answered, and only with what was offered. */
export function withAnswers(decisions: Decisions, plan: Plan, values: FormValues): Decisions {
  const same: Record<string, string> = { ...decisions.same }
  const years: Record<string, number | null> = { ...decisions.years }
  let school = decisions.school
  const allSame = textIn(values, 'all-same') === 'yes'
  for (const question of plan.questions) {
    const answer = textIn(values, fieldOf(question))
    if (question.kind === 'school') school = question.schools.find(({ key }) => key === answer)?.key ?? school
    else if (question.kind === 'year') {
      const year = Number(answer)
      if (answer === 'none') years[question.grade] = null
      else if (answer !== '' && Number.isInteger(year) && year >= -1 && year <= 13) years[question.grade] = year
    } else {
      const [only, ...others] = question.candidates
      const isSure = only?.likeness === 'name-and-birth-date' && others.length === 0
      const chosen = question.candidates.find(({ id }) => id === answer)?.id ?? (answer === somebodyNew ? somebodyNew : undefined)
      const decided = chosen ?? (allSame && isSure ? only?.id : undefined)
      if (decided !== undefined) same[question.key] = decided
    }
  }
  const maybeGone = new Set([...plan.leavers.going, ...plan.leavers.kept.map(({ id }) => id)])
  const stay = [values[stayField] ?? []].flat().filter(id => maybeGone.has(id))
  return { school, same, years, stay }
}
