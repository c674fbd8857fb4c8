/**
 * The shape of the vocabulary's words in another language: by the ids of the vocabulary, so that a word that is missing does not
 * compile. The vocabulary itself is the one source of the English (english-text.ts).
 */
import type { acts } from '../acts/index.ts'
import type { addressees, deadlines } from '../duties.ts'
import type { facts } from '../facts/index.ts'
import type { groups } from '../groups.ts'
import type { roles } from '../roles.ts'
import type { usualDuties } from '../usual-duties.ts'
import type { usualNotes } from '../usual-notes.ts'

type Named = readonly { readonly id: string }[]

type ById<List extends Named> = { readonly [Id in List[number]['id']]: string }

/** What people in a role are called. */
export interface RoleText {
  /** One of them: "member of staff". */
  readonly name: string
  /** All of them after "It applies to": "staff"; in Polish, the genitive. */
  readonly bound: string
  /** After "if" and "because": "you are a member of staff". */
  readonly youAre: string
  /** What somebody says of themselves: "I work at the school". */
  readonly says: string
  readonly hint?: string
}

/** An answer to a question; then the same after "if" or "because"; then its hint. */
export type AnswerText = readonly [label: string, phrase: string, hint?: string]

export interface FactText {
  /** Short, for lists. */
  readonly name: string
  readonly question: string
  readonly hint?: string
  /** By value. Of "yes" and "no" only the phrase: they are called the same everywhere. */
  readonly answers: Readonly<Record<string, AnswerText | string>>
}

/** The words, whatever the ids. */
export interface AnyVocabularyText {
  readonly acts: Readonly<Record<string, string>>
  readonly roles: Readonly<Record<string, RoleText>>
  readonly facts: Readonly<Record<string, FactText>>
  readonly groups: Readonly<Record<string, string>>
  readonly deadlines: Readonly<Record<string, string>>
  /** After "tell": in Polish, the dative. */
  readonly addressees: Readonly<Record<string, string>>
  readonly duties: Readonly<Record<string, string>>
  readonly notes: Readonly<Record<string, string>>
  /** An act that was not named. */
  readonly something: string
  readonly yes: string
  readonly no: string
  /** Everyone, after "It applies to". */
  readonly everyone: string
  /** Beside the question whether a child is old enough; `{age}` is a number. */
  readonly usualAge: string
}

type Hinted<Of> = Of extends { readonly hint: string } ? { readonly hint: string } : unknown

type AnswerOf<Option> = Option extends { readonly value: 'yes' | 'no' }
  ? string
  : Option extends { readonly hint: string }
    ? readonly [label: string, phrase: string, hint: string]
    : readonly [label: string, phrase: string]

type AnswersOf<Option extends { readonly value: string }> = { readonly [Each in Option as Each['value']]: AnswerOf<Each> }

/** The words of some of the facts. */
export type FactsText<List extends readonly { readonly id: string; readonly options: readonly { readonly value: string }[] }[]> =
  {
    readonly [Each in List[number] as Each['id']]: {
      readonly name: string
      readonly question: string
      readonly answers: AnswersOf<Each['options'][number]>
    } & Hinted<Each>
  }

/** The vocabulary's words in another language, whole. */
export interface VocabularyText extends AnyVocabularyText {
  readonly acts: ById<typeof acts>
  readonly roles: { readonly [Each in (typeof roles)[number] as Each['id']]: Omit<RoleText, 'hint'> & Hinted<Each> }
  readonly facts: FactsText<typeof facts>
  readonly groups: ById<typeof groups>
  readonly deadlines: ById<typeof deadlines>
  readonly addressees: ById<typeof addressees>
  readonly duties: ById<typeof usualDuties>
  readonly notes: ById<typeof usualNotes>
}
