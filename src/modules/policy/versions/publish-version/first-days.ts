/** From which day a version can apply, once it is published. Pure. */

export interface FirstDays {
  /** The day on which the meeting decided that it begins. */
  readonly decided: Temporal.PlainDate
  /** Today, where the meeting's day has gone by: whoever was not told is not bound after the event. Null where it has not. */
  readonly today: Temporal.PlainDate | null
}

/** The days to choose from. */
export const firstDays = (startsOn: Temporal.PlainDate, today: Temporal.PlainDate): FirstDays => ({
  decided: startsOn,
  today: Temporal.PlainDate.compare(startsOn, today) < 0 ? today : null,
})
