/** What the words of a notice are made of. */
import type { KindId } from '../kinds.ts'

/** A notice in words. */
export interface Template {
  readonly kind: KindId
  readonly subject: string
  /** What the mail says between the greeting and the link. */
  readonly lines: readonly string[]
  /** The words of the link in the mail. */
  readonly action: string
  /** The line in "Today": begins with a verb. Null where there is nothing to do inside (a link to get in). */
  readonly today: string | null
  /** Goes out at night too, and at once. */
  readonly urgent: boolean
  /** Goes out as a mail of its own, never in a group: it holds a link, or cannot wait. */
  readonly alone: boolean
}

type Words = Pick<Template, 'subject' | 'lines' | 'action' | 'today'>

/** About somebody's own way in: at once, at night too, and by itself. */
export const account = (words: Words): Template => ({ ...words, kind: 'account', urgent: true, alone: true })
/** May share a mail with others. */
export const grouped = (kind: KindId, words: Words): Template => ({ ...words, kind, urgent: false, alone: false })
/** Something that waits for a person. */
export const task = (words: Words): Template => grouped('tasks', words)

/** A mail of its own that whoever reads it need not sign in for; nothing of it stays in "Today", for it is over soon. */
export const reminder = (words: Omit<Words, 'today'>): Template => ({
  ...grouped('reminders', { ...words, today: null }),
  alone: true,
})
