/** What this module's handlers need that lies above it. */
export interface NotificationDeps {
  /** The titles among a person's roles as people read them: "class teacher". */
  readonly titleNames: (roles: readonly string[]) => string[]
}
