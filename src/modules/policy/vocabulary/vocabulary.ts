/** The vocabulary of schools' social media policies: the engine's roles, acts and facts with the words that people use for them. */

import type { Act, Fact, Role, Vocabulary } from '../../../engine/index.ts'

/** A role as people name it. */
export interface NamedRole extends Role {
  /** In a sentence, lower case: "member of staff". */
  readonly name: string
  /** In a sentence about all of them: "staff", "the governing body". */
  readonly plural: string
  /** What somebody says of themselves: "I work at the school". */
  readonly says: string
  readonly hint?: string
  readonly synonyms: readonly string[]
  /** Not a person that asks, but a body that a clause binds ("the governing body"): never offered under "Who are you?". */
  readonly body?: boolean
}

/** An act as people name it. */
export interface NamedAct extends Act {
  /** After "May I …?", in the first person: "accept a friend or follow request". `addressed` turns it to whoever asks. */
  readonly name: string
  /** As the subject of a sentence: "accepting a friend or follow request". */
  readonly gerund: string
  /** The id of the group that it is offered in. */
  readonly group: string
  /** Whole sentences, as somebody might type them. */
  readonly examples: readonly string[]
  /** Words and phrases that mean it. */
  readonly synonyms: readonly string[]
  /** The roles to whom it is offered first; absent: all. */
  readonly askedBy?: readonly string[]
}

export interface NamedValue {
  readonly value: string
  /** The answer to the fact's question: "A pupil of this school". */
  readonly label: string
  readonly hint?: string
  /** After "if" or "because": "the request came from a pupil". */
  readonly phrase: string
  readonly synonyms: readonly string[]
}

/** A fact with its question and the words for each value. */
export interface NamedFact extends Fact {
  /** As a heading: "Who sent the request?" */
  readonly question: string
  readonly hint?: string
  /** Short, for lists: "Sender". */
  readonly name: string
  readonly options: readonly NamedValue[]
  /** A dated figure that belongs under the question: the least age that sites ask for today (platform-ages.ts). */
  readonly shows?: 'minimum-age'
}

export interface ActGroup {
  readonly id: string
  readonly name: string
}

/** A name of a deadline, and how it reads: "the same day", "at once". */
export interface Deadline {
  readonly id: string
  readonly text: string
}

/** Somebody who must be told: "the headteacher", "the pupil's parents". */
export interface Addressee {
  readonly id: string
  readonly text: string
}

export interface PolicyVocabulary extends Vocabulary {
  readonly roles: readonly NamedRole[]
  readonly acts: readonly NamedAct[]
  readonly facts: readonly NamedFact[]
  readonly groups: readonly ActGroup[]
  readonly deadlines: readonly Deadline[]
  readonly addressees: readonly Addressee[]
}
