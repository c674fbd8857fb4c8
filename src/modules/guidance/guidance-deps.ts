/** What this module's handlers need that does not lie below them. */

export interface GuidanceDeps {
  /** The day of asking, at the school. */
  readonly today: () => Temporal.PlainDate
}
