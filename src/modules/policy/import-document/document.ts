/**
 * The importer's own words. A *document* is a text with *blocks* (headings, paragraphs, list items, table rows); every
 * offset is in UTF-16 code units of the text that we keep, `end` exclusive.
 */
import type { Strength } from '../../../engine/index.ts'

export type { Strength }

/** Who a clause may bind, as school policies name people. */
export const roles = [
  'staff',
  'headteacher',
  'dsl',
  'governor',
  'pupil',
  'parent',
  'volunteer',
  'visitor',
  'contractor',
  'school',
  'everyone',
] as const
export type Role = (typeof roles)[number]

export type Span = { readonly start: number; readonly end: number }

export type Block = Span & {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row'
  /** Headings: 1 is the highest. Items: depth of nesting from 1. Else 0. */
  readonly level: number
  /** The item's bullet, letter or number, as written. */
  readonly marker?: string
  /** The block's whole text is set in bold. */
  readonly bold?: boolean
  /** Rows only: one span a cell. */
  readonly cells?: readonly Span[]
  /** Rows only: which table of the document, counted from 0. */
  readonly table?: number
}

/** What every reader returns. */
export type ReadText = { readonly text: string; readonly blocks: readonly Block[]; readonly title?: string }

export type Section = Span & { readonly heading: string; readonly level: number }

/** How the force of a clause is put in the document. */
export type Form =
  | 'modal'
  | 'status'
  | 'undertaking'
  | 'consequence'
  | 'imperative'
  | 'gerund'
  | 'leadin'
  | 'leadin-object'
  | 'table'
  | 'implicit'

export type Condition = Span & { readonly kind: 'when' | 'unless'; readonly text: string }

/** One normative statement of the document. `text` is exactly `document.text.slice(start, end)`. */
export type Clause = Span & {
  readonly text: string
  readonly section: string
  readonly strength: Strength
  /** Who is bound, the most likely first. */
  readonly who: readonly Role[]
  /** The verb phrase in base words, with what a list's lead-in adds. */
  readonly act: string
  readonly conditions: readonly Condition[]
  readonly form: Form
  /** "may only", "must only": the rule binds outside what it names. */
  readonly only: boolean
  /** 0 to 1: how sure the importer is that this is a rule, and whose. */
  readonly confidence: number
  /** Why, for the person who checks it. */
  readonly reasons: readonly string[]
}
