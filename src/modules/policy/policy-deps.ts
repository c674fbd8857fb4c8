/** What this module's handlers need that does not lie below them. */

export interface PolicyDeps {
  readonly now: () => Temporal.Instant
}
