/** Several things of which one is meant, so that nobody can read two of them as one. */

const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' })
const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** Whether words have a joining of their own: "attacks, insults or threatens somebody". */
export const isJoining = (words: string): boolean => / (?:or|and) |, /u.test(words)

function joinedBy(items: readonly string[], word: 'or' | 'and', list: Intl.ListFormat): string {
  if (items.length < 2 || !items.some(isJoining)) return list.format(items)
  return items.join(items.some(item => item.includes(', ')) ? `; ${word} ` : `, ${word} `)
}

/** "a, b or c"; where one of them has a joining of its own, "a, or b or b, or c". */
export const oneOfThem = (items: readonly string[]): string => joinedBy(items, 'or', OR)

/** "a, b and c"; where one of them has a joining of its own, "a, and b or b, and c". */
export const eachOfThem = (items: readonly string[]): string => joinedBy(items, 'and', AND)
