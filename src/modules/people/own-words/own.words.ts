/** What people read of themselves and of their children, in each language. */
import { catalogue, type Words } from '../../../ui/messages/catalogue.ts'
import type { HeldRole } from '../person-views.ts'
import { messages as en } from './messages.en.ts'
import { messages as pl } from './messages.pl.ts'
import { messages as ur } from './messages.ur.ts'

export const ownWords = catalogue({ en, pl, ur })

export type OwnWords = Words<typeof en>

/** "Nursery", "Reception", "Year 6". */
export function yearIn({ t }: OwnWords, yearGroup: number): string {
  if (yearGroup < 0) return t('own.year-nursery')
  return yearGroup === 0 ? t('own.year-reception') : t('own.year-number', { year: yearGroup })
}

/** "Supply teacher, from Northern Staff, since 1 September 2026". @param title in the same language */
export function roleIn({ t }: OwnWords, title: string, role: Omit<HeldRole, 'id' | 'title'>, today: Temporal.PlainDate): string {
  const { startsOn: start, endsOn: end, agency } = role
  const who = agency === null ? title : t('own.agency', { title, agency })
  if (end) return t('own.span', { title: who, start, end })
  return t(Temporal.PlainDate.compare(start, today) > 0 ? 'own.from' : 'own.since', { title: who, start })
}
