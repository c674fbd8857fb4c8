/** Odd but common forms. */
import { type CuePattern, row } from '../cue-pattern.ts'

export const oddForms: readonly CuePattern[] = [
  row(
    'circumstances',
    'there are (?:circumstances|occasions|times|cases|situations) (?:in which|when|where) [^.;:]{3,60}(?:is|are|may be) (?:appropriate|necessary|justified|permitted|acceptable)',
    ['may', null],
    'implicit',
    'subject',
    0.6,
  ),
  row(
    'rules-apply',
    '(?:same )?(?:rules?|standards?|principles?|expectations?) (?:will |shall )?(?:therefore|also|equally|likewise) apply',
    ['must', null],
    'status',
    'subject',
    0.6,
  ),
  row(
    'same-rules',
    'the same (?:rules?|standards?|principles?|expectations?|restrictions?) (?:will |shall )?(?:apply|applies)',
    ['must', null],
    'status',
    'subject',
    0.6,
  ),
]
