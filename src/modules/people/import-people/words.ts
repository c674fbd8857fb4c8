/** Imports in words, for every page of theirs. */
import { counted, listed } from '../../../ui/words.ts'
import type { Counts, Failure, ImportKind, ImportState } from './imports.ts'

export const kindNames: Readonly<Record<ImportKind, string>> = {
  oneroster: 'OneRoster export',
  list: 'List',
  register: 'Register of schools',
}

export const stateNames: Readonly<Record<ImportState, string>> = {
  columns: 'Waits for its columns',
  ready: 'Waits for you',
  applying: 'Being applied',
  applied: 'Applied',
  undone: 'Taken back',
  discarded: 'Thrown away',
}

export const failureWords: Readonly<Record<Failure, string>> = {
  'guarded-address':
    'Nothing was changed: the file has another email address for somebody who sees cases or keeps Schoolgate. An address is a way in, so a headteacher or an administrator must do this import.',
  'changed-since':
    'Nothing was changed: something at the school changed after you opened the preview. This is what would change now.',
  'broke-off': 'Nothing was changed: the import broke off. Try again.',
}

const one = (count: number, single: string, several: string): string[] => (count === 0 ? [] : [counted(count, single, several)])

/** "12 new people, 3 changed and 1 leaver" */
export function countsInWords(counts: Counts): string {
  const parts = [
    ...one(counts.added, 'new person', 'new people'),
    ...one(counts.changed, 'changed', 'changed'),
    ...one(counts.back, 'comes back', 'come back'),
    ...one(counts.left, 'leaver', 'leavers'),
    ...one(counts.classes, 'class', 'classes'),
  ]
  const rest = counts.roles + counts.places + counts.relations
  if (parts.length === 0) return rest === 0 ? 'Nothing changes' : `${rest} smaller changes`
  return listed(parts)
}

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' })

/** "22 November 2026 at 09:00" */
export const momentInWords = (at: Temporal.Instant): string => moment.format(new Date(at.epochMilliseconds))
