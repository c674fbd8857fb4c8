/** An import from the file that is brought to what has become of it. */

export type ImportKind = 'oneroster' | 'list' | 'register'

/** `columns`: a list waits for somebody to say what its columns are. `ready`: what it would change can be seen. */
export type ImportState = 'columns' | 'ready' | 'applying' | 'applied' | 'undone' | 'discarded'

/** Why the last attempt did not change anything. */
export type Failure = 'changed-since' | 'guarded-address' | 'broke-off'

/** How much an import changes or changed: kept when all else of it is gone. */
export interface Counts {
  readonly added: number
  readonly changed: number
  readonly back: number
  readonly left: number
  readonly roles: number
  readonly classes: number
  readonly places: number
  readonly relations: number
}

export const noCounts: Counts = { added: 0, changed: 0, back: 0, left: 0, roles: 0, classes: 0, places: 0, relations: 0 }

export interface PeopleImport {
  readonly id: string
  readonly kind: ImportKind
  readonly state: ImportState
  readonly fileName: string
  readonly counts: Counts
  readonly attempt: number
  /** Of 100. */
  readonly progress: number
  readonly heartbeatAt: Temporal.Instant | null
  readonly failure: Failure | null
  readonly broughtAt: Temporal.Instant
  readonly appliedAt: Temporal.Instant | null
  readonly undoneAt: Temporal.Instant | null
  /** Whether what it would take to undo it is still kept. */
  readonly canUndo: boolean
}

/** A process that applies an import says every second that it is alive; one that has been silent for so long is not. */
const silence = Temporal.Duration.from({ seconds: 30 })

/** Whether an import that is being applied has broken off: then nothing of it was kept, and it may be started again. */
export const hasBrokenOff = ({ state, heartbeatAt }: PeopleImport, now: Temporal.Instant): boolean =>
  state === 'applying' && (heartbeatAt === null || Temporal.Instant.compare(heartbeatAt, now.subtract(silence)) < 0)

/** Whether applying may be started. */
export const mayStart = (one: PeopleImport, now: Temporal.Instant): boolean => one.state === 'ready' || hasBrokenOff(one, now)

/** How long what was brought and not applied, and what an undo needs, is kept. */
export const keptFor = Temporal.Duration.from({ hours: 30 * 24 })
