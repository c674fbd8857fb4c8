/** Whether a decision can have been made so. Pure. */
import type { FormErrors } from '../../../../platform/http.ts'
import type { DecisionForm } from './decision-form.ts'

const isAfter = (one: Temporal.PlainDate, other: Temporal.PlainDate): boolean => Temporal.PlainDate.compare(one, other) > 0

/** What cannot be, by field; empty where it can. @param present how many were there and stayed */
export function faultsOf(decision: DecisionForm, present: number, today: Temporal.PlainDate): FormErrors {
  const { writtenOn, metOn, quorum, votesFor, votesAgainst, abstained } = decision
  return {
    ...(isAfter(metOn, today) && { metOn: 'The meeting has not been yet: keep its decision once it was made' }),
    ...(isAfter(writtenOn, metOn) && { writtenOn: 'Its words were finished after the meeting: nobody can have decided on them' }),
    ...(present === 0 && { others: 'Enter who was present' }),
    ...(present > 0 && present < quorum && { quorum: `Only ${present} stayed for the decision: the meeting was not quorate` }),
    ...(votesFor + votesAgainst + abstained > present && {
      votesFor: `That is ${votesFor + votesAgainst + abstained} votes of ${present} who stayed for the decision`,
    }),
    ...(decision.outcome === 'ratified' && ratificationFaults(decision)),
  }
}

function ratificationFaults({ metOn, startsOn, reviewOn, votesFor, votesAgainst }: DecisionForm): FormErrors {
  return {
    ...(votesFor <= votesAgainst && { outcome: 'It was not ratified: there were not more votes for it than against it' }),
    ...(startsOn === null && { startsOn: 'Enter from which day it applies' }),
    ...(startsOn && isAfter(metOn, startsOn) && { startsOn: 'It cannot apply before the day of the meeting' }),
    ...(reviewOn === null && { reviewOn: 'Enter by which day it is to be reviewed' }),
    ...(reviewOn && !isAfter(reviewOn, metOn) && { reviewOn: 'The review must come after the meeting' }),
  }
}
