/** An entry as a sentence. */
import { actWords } from '../act-words.ts'
import type { ReadableEntry } from './entry-views.ts'

/** Whoever was erased; their name is nowhere any more. */
const erased = 'Somebody who was erased'

/** "Oona Tilbrook gave Marek Zawadowicz the role of class teacher" */
export function entryInWords(entry: ReadableEntry, titleNames: (held: readonly string[]) => string[]): string {
  const by = entry.by === 'system' ? 'Schoolgate' : (entry.by?.name ?? erased)
  const isSelf = entry.about !== null && entry.by !== 'system' && entry.by?.id === entry.about?.id
  const name = entry.about?.name ?? erased.toLowerCase()
  const said: Readonly<Record<string, string>> = {
    by,
    about: isSelf ? 'themselves' : name,
    whose: isSelf ? 'their own' : `${name}’s`,
  }
  const words = actWords[entry.did]
  if (words === undefined) return plainly(entry, by, name)
  return words.replaceAll(/\{([a-z]+)(?:\?([^|}]*)\|([^}]*))?\}/g, (_, key: string, around = '%', otherwise = '') => {
    const value = said[key] ?? entry.detail?.[key]
    if (value === undefined || value === null) return otherwise
    return around.replace('%', () => (key === 'role' ? (titleNames([String(value)])[0] ?? String(value)) : String(value)))
  })
}

/** "Oona Tilbrook: key handed over (about Marek Zawadowicz)" */
function plainly({ did, about, isAbout }: ReadableEntry, by: string, name: string): string {
  const act = did.replaceAll(/[.-]/g, ' ')
  return isAbout || about ? `${by}: ${act} (about ${name})` : `${by}: ${act}`
}

const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' })

/** The time of day at the school: "14:05". */
export const timeOfDay = (at: Temporal.Instant): string => TIME.format(at.epochMilliseconds)
