/** What the words of a notice are made of. */
import type { KindId } from '../kinds.ts'

/** What a notice says. */
export interface NoticeWords {
  readonly subject: string
  /** What the mail says between the greeting and the link. */
  readonly lines: readonly string[]
  /** The words of the link in the mail. */
  readonly action: string
  /** The line in "Today": begins with a verb. Null where there is nothing to do inside (a link to get in). */
  readonly today: string | null
}

/** A notice in English words. */
export interface Template extends NoticeWords {
  readonly kind: KindId
  /** Goes out at night too, and at once. */
  readonly urgent: boolean
  /** Goes out as a mail of its own, never in a group: it holds a link, or cannot wait. */
  readonly alone: boolean
}

export type Templates = Readonly<Record<string, Template>>

type AsMany<Lines extends readonly string[]> = { readonly [Line in keyof Lines]: string }

/**
 * The words of a group's templates in another language: of all but those named, which reach only people who work at the school.
 * One that lacks a template or a line, or has one too many, does not compile.
 */
export type TranslatedNotices<English extends Templates, OfficeOnly extends keyof English = never> = {
  readonly [Id in Exclude<keyof English, OfficeOnly>]: {
    readonly subject: string
    readonly lines: AsMany<English[Id]['lines']>
    readonly action: string
    readonly today: English[Id]['today'] extends null ? null : string
  }
}

/** May share a mail with others. */
export const grouped = <const Kind extends KindId, const Words extends NoticeWords>(kind: Kind, words: Words) =>
  ({ ...words, kind, urgent: false, alone: false }) as const

/** About somebody's own way in: at once, at night too, and by itself. */
export const account = <const Words extends NoticeWords>(words: Words) =>
  ({ ...words, kind: 'account', urgent: true, alone: true }) as const

/** Something that waits for a person. */
export const task = <const Words extends NoticeWords>(words: Words) => grouped('tasks', words)

/** A mail of its own that whoever reads it need not sign in for; nothing of it stays in "Today", for it is over soon. */
export const reminder = <const Words extends Omit<NoticeWords, 'today'>>(words: Words) =>
  ({ ...words, today: null, kind: 'reminders', urgent: false, alone: true }) as const
