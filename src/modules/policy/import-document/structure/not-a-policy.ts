import type { Clause } from '../document.ts'

const schoolWords =
  /\b(?:staff|teachers?|employees?|pupils?|students?|child(?:ren)?|parents?|carers?|families|governors?|trustees?|head ?teacher|principal|schools?|academy|college|nursery|volunteers?|visitors?)\b/gi
const topic =
  /\b(?:social (?:media|network(?:s|ing)?)|online|internet|e-?safety|mobile|phones?|smart ?watch(?:es)?|devices?|facebook|instagram|whatsapp|twitter|accounts?|posts?|posting|photographs?|photos?|images?|websites?|digital|email|cameras?)\b/gi

/** Whether the text reads like a school's policy on this subject: some rules, people of a school, and the subject itself. */
export function readsLikeAPolicy(text: string, clauses: readonly Clause[]): boolean {
  const people = (text.match(schoolWords) ?? []).map(word => word.toLowerCase())
  const subject = text.match(topic)?.length ?? 0
  const rules = clauses.filter(clause => clause.form !== 'imperative' && clause.confidence >= 0.5).length
  const orders = clauses.length - rules
  return new Set(people).size >= 2 && people.length >= 3 && subject >= 2 && rules + orders / 3 >= 2
}
