import type { Condition } from '../document.ts'
import { type Plain, spanOf } from './condense.ts'

const opened =
  /(?:^|[\s,(])(?:(?<unless>unless|except(?: where| when| in| with| for| if| that)?|other than|apart from|save (?:where|for|when|as|with)|without|excluding)|(?<when>only (?:if|when|where|with|in|on|after|through|for)|provided(?: that)?|as long as|so long as|on condition that|if|when(?:ever)?|where(?:ver)?|while|whilst|before|after|until|once|during|in an emergency|in emergencies|in case of|in the event of))\b/g

/** The conditions and exceptions of a stretch, each to the next comma, or to the next condition. */
export function conditionsOf(plain: Plain, text: string, from: number, to: number): readonly Condition[] {
  const stretch = plain.s.slice(from, to)
  const starts = [...stretch.matchAll(opened)].map(match => ({
    at: match.index + (/^[a-z]/.test(match[0]) ? 0 : 1),
    body: match.index + match[0].length,
    kind: match.groups?.['unless'] ? ('unless' as const) : ('when' as const),
  }))
  return starts.flatMap(({ at, body, kind }, k) => {
    const limit = starts[k + 1]?.at ?? stretch.length
    const comma = stretch.slice(body, limit).search(/[,;:.)](?:\s|$)/)
    const end = comma < 0 ? limit : body + comma
    if (stretch.slice(body, end).trim() === '' && body === end && at + 4 > body) return []
    const span = spanOf(plain, from + at, from + end)
    return [{ kind, ...span, text: text.slice(span.start, span.end) }]
  })
}
