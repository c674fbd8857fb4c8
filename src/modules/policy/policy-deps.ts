/** What this module's handlers need that does not lie below them. */

export interface PolicyDeps {
  readonly now: () => Temporal.Instant
  /** Where people reach us, when that is known: what is printed leads there. */
  readonly publicOrigin?: string | undefined
}
