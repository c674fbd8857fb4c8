/**
 * For whom one factor is enough (a link mailed to them, a provider without a second factor): their roles show them nobody's data but their
 * own and their children's. Whoever holds any other title as well needs more. The one list of it.
 */
import type { TitleId } from '../../people/index.ts'

const titles: ReadonlySet<string> = new Set<TitleId>(['parent', 'volunteer', 'trip-helper', 'visitor', 'contractor'])

/** @param held ids of the titles that somebody holds today */
export const oneFactorSuffices = (held: readonly string[]): boolean => held.length > 0 && held.every(title => titles.has(title))
