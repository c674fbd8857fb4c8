/** What changed between two texts, word by word. */

import { diffWordsWithSpace } from 'diff'

/** Words that both texts have, or one of them. */
export interface WordRun {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** Texts that differ by more words than this are shown whole, one after the other: nobody could read the mixture. */
const MOST_EDITS = 400

/** Of the shorter text's words, the part that must be in both: what shares less was written anew, and is shown whole. */
const LEAST_SHARED = 1 / 3

const countOfWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/** Whether so few words stayed that marking them would make a patchwork of two texts. */
function isWrittenAnew(runs: readonly WordRun[], before: string, after: string): boolean {
  const shared = runs.filter(({ kind }) => kind === 'same').reduce((sum, { text }) => sum + countOfWords(text), 0)
  return shared < LEAST_SHARED * Math.min(countOfWords(before), countOfWords(after))
}

/** The runs of words from the text before to the text after; those removed stand before those added in their place. */
export function wordChanges(before: string, after: string): readonly WordRun[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS })
  if (!changes) return inOneStep({ removed: before, added: after })
  const runs: WordRun[] = []
  let pending = { removed: '', added: '' }
  changes.forEach(({ value, added, removed }, index) => {
    const next = changes[index + 1]
    const isPending = pending.removed + pending.added !== ''
    if (added) pending = { ...pending, added: pending.added + value }
    else if (removed) pending = { ...pending, removed: pending.removed + value }
    // A space between two changed words belongs to the change: one phrase for another, and not a patchwork.
    else if (value.trim() === '' && isPending && next)
      pending = { removed: pending.removed + value, added: pending.added + value }
    else {
      runs.push(...inOneStep(pending), { kind: 'same', text: value })
      pending = { removed: '', added: '' }
    }
  })
  const all = joined([...runs, ...inOneStep(pending)])
  return isWrittenAnew(all, before, after) ? inOneStep({ removed: before, added: after }) : all
}

/** Neighbours of one kind as one run. */
function joined(runs: readonly WordRun[]): readonly WordRun[] {
  const done: WordRun[] = []
  for (const { kind, text } of runs) {
    const last = done.at(-1)
    if (last?.kind === kind) done[done.length - 1] = { kind, text: last.text + text }
    else done.push({ kind, text })
  }
  return done
}

/** One phrase for another; the space around it that both have is no change. */
function inOneStep({ removed, added }: { readonly removed: string; readonly added: string }): WordRun[] {
  if (removed === added) return removed === '' ? [] : [{ kind: 'same', text: removed }]
  const head = commonSpace(removed, added, text => /^\s*/.exec(text)?.[0] ?? '')
  const [oldRest, newRest] = [removed.slice(head.length), added.slice(head.length)]
  const tail = commonSpace(oldRest, newRest, text => /\s*$/.exec(text)?.[0] ?? '')
  const within = (text: string) => text.slice(0, text.length - tail.length)
  const runs: WordRun[] = [
    { kind: 'same', text: head },
    { kind: 'removed', text: within(oldRest) },
    { kind: 'added', text: within(newRest) },
    { kind: 'same', text: tail },
  ]
  return runs.filter(({ text }) => text !== '')
}

/** The space that both texts begin (or end) with; none where they differ in it. */
function commonSpace(one: string, other: string, spaceOf: (text: string) => string): string {
  const space = spaceOf(one)
  return space === spaceOf(other) ? space : ''
}
