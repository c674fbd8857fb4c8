import type { Permission } from './permissions.ts'

/** A page of administration, as each module names its own for the page /office. */
export interface OfficeLink {
  readonly href: string
  readonly text: string
  readonly hint: string
  /** Whoever has none of it does not see the link. */
  readonly permission: Permission
}
