/**
 * What the words of policies and guidance about time mean, where a school has not said otherwise. Dated reference data: an
 * entry holds from its day until a later one of the same id. Judgement, but where a source is named.
 */

/** How long, in the unit that is counted. */
export type Within =
  | { readonly minutesInSchoolHours: number; readonly minutesOutside: number }
  | { readonly sameSchoolDayBy: string }
  | { readonly hours: number }
  | { readonly workingDays: number }
  | { readonly schoolDays: number }
  | { readonly days: number }
  | { readonly months: number }
  | { readonly rule: 'foi' }

export interface ServiceLevel {
  readonly id: string
  /** In a sentence: "acknowledge a complaint". */
  readonly what: string
  readonly within: Within
  readonly from: string
  readonly source: 'judgement' | 'law' | 'guidance'
}

const since2026 = '2026-09-01'

export const serviceLevels = [
  {
    id: 'at-once',
    what: 'acknowledge what is marked as immediate',
    within: { minutesInSchoolHours: 15, minutesOutside: 60 },
    from: since2026,
    source: 'judgement',
  },
  {
    id: 'without-delay',
    what: 'do what the policy wants done without delay',
    within: { sameSchoolDayBy: '17:00' },
    from: since2026,
    source: 'judgement',
  },
  {
    id: 'friend-request-head',
    what: 'tell the headteacher of a pupil’s friend request',
    within: { sameSchoolDayBy: '17:00' },
    from: since2026,
    source: 'judgement',
  },
  {
    id: 'lado',
    what: 'tell the local authority’s designated officer',
    within: { workingDays: 1 },
    from: since2026,
    source: 'guidance',
  },
  {
    id: 'referral-in-writing',
    what: 'follow up a social care referral in writing',
    within: { hours: 48 },
    from: since2026,
    source: 'judgement',
  },
  {
    id: 'parents-told',
    what: 'tell the parents of the pupils involved, unless the safeguarding lead says no',
    within: { sameSchoolDayBy: '17:00' },
    from: since2026,
    source: 'judgement',
  },
  {
    id: 'post-asked',
    what: 'ask a parent informally to remove a post',
    within: { schoolDays: 2 },
    from: since2026,
    source: 'judgement',
  },
  {
    id: 'post-letter',
    what: 'send the chair’s letter about a post',
    within: { schoolDays: 5 },
    from: since2026,
    source: 'judgement',
  },
  {
    id: 'post-review',
    what: 'look again at whether a post is gone',
    within: { schoolDays: 10 },
    from: since2026,
    source: 'judgement',
  },
  {
    id: 'complaint-acknowledged',
    what: 'acknowledge a complaint',
    within: { schoolDays: 5 },
    from: since2026,
    source: 'judgement',
  },
  { id: 'complaint-answered', what: 'answer a complaint', within: { schoolDays: 20 }, from: since2026, source: 'judgement' },
  { id: 'subject-access', what: 'answer a subject access request', within: { months: 1 }, from: since2026, source: 'law' },
  { id: 'breach', what: 'report a personal data breach', within: { hours: 72 }, from: since2026, source: 'law' },
  { id: 'foi', what: 'answer a freedom of information request', within: { rule: 'foi' }, from: since2026, source: 'law' },
  {
    id: 'data-complaint',
    what: 'acknowledge a data protection complaint',
    within: { days: 30 },
    from: '2026-06-19',
    source: 'law',
  },
] as const satisfies readonly ServiceLevel[]

export type ServiceLevelId = (typeof serviceLevels)[number]['id']

/** The level that holds on a day; undefined before its first. */
export const serviceLevelOn = (id: ServiceLevelId, date: Temporal.PlainDate): ServiceLevel | undefined =>
  serviceLevels.findLast(level => level.id === id && Temporal.PlainDate.compare(Temporal.PlainDate.from(level.from), date) <= 0)
