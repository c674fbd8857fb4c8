/**
 * What one version of a policy holds: its document (sections of clauses, in the order of the text) and the rules that make
 * clauses executable. The model policy, a school's own imported document and every draft have this one shape; it is stored
 * whole with the version.
 */

import type { Rule, Strength } from '../../engine/index.ts'

/** A normative statement of a policy, with an id that citations, tests and pages use. */
export interface Clause {
  /** 'A5' in the model policy; a school's own document has ids of its own ('4.2', or 'c17'). */
  readonly id: string
  /** A few words that name it in lists: "Friend requests from pupils". */
  readonly heading: string
  /** The words that bind. For an imported document these are its own words, as they stand there. */
  readonly legal: string
  /** The same in plain English (reading age 12), where somebody has written it. */
  readonly plain?: string
  /** The same for children (reading age 9), where pupils are bound. */
  readonly children?: string
  /** Whom it binds: role ids of the vocabulary, or 'everyone'. */
  readonly who: readonly string[]
  /** 'fact' where it lays down no conduct. */
  readonly strength: Strength | 'fact'
  /** Related policies that it leans on, by their id in `related`. */
  readonly leansOn?: readonly string[]
  /** Why no rule makes it executable; present exactly when no rule cites it. */
  readonly noRule?: string
  /** The model policy's clause that an imported one was matched to, by an id of the model. */
  readonly model?: string
  /** Where the words stand in the extracted text of an imported document, as UTF-16 offsets. */
  readonly span?: { readonly start: number; readonly end: number }
}

export interface Section {
  /** Used in anchors: 'a', 'b', 's3'. */
  readonly id: string
  readonly heading: string
  /** Opening words that lay down no rule. */
  readonly intro?: string
  readonly clauses: readonly Clause[]
}

/** A remark that an answer carries: to whoever asks, or to the school about its own policy. */
export interface Note {
  readonly id: string
  readonly to: 'asker' | 'school'
  /** Roles of those whom it concerns, where it does not concern everybody who asks. */
  readonly who?: readonly string[]
  readonly text: string
}

/** Another policy that this one is read together with (clause G2). */
export interface RelatedPolicy {
  readonly id: string
  readonly name: string
  /** Where the school publishes it, once the school has said so. */
  readonly url?: string
}

export interface VersionContent {
  readonly title: string
  readonly sections: readonly Section[]
  readonly rules: readonly Rule[]
  readonly notes: readonly Note[]
  readonly related: readonly RelatedPolicy[]
}
