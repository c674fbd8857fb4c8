import type { Cue } from './cue.ts'

/** The stretch of a sentence that states one rule. */
export type Segment = {
  readonly cue: Cue
  readonly from: number
  readonly to: number /** Elided: shares the last one's. */
  readonly subject: string
  readonly fronted: string /** What stands before the segment, for "…, who will …". */
  readonly antecedent: string
}

const shortSubject =
  /(?:,|;)?\s*\b(?:and|but|or|nor|then|yet)\s+(?:(?:then|also|they|he|she|it|we|you|this|these|so|in addition|he or she) ?)*(?:,? ?(?:if|where|when|unless) [^,]{2,40}, )?$/
const strong =
  /;|: | - |, (?:and|but|or|nor|so|yet|then|although|though|while|whilst|whereas|in which (?:case|event)|at which point|who|which)\b| \b(?:but|although|though|whereas)\b|\bin which (?:case|event)\b/g
const weak = /\b(?:and|or|nor)\b|,/g
/** "requests from pupils or ex-pupils they may receive" */
const reducedRelative =
  /^ (?!(?:if|when|where|on|in|at|before|after|during|unless|then|so|also|he|she) )\S+ (?:they|he|she|you|we|it) ?$/
const conjunction =
  /^[\s,;:-]*(?:(?:and|but|or|nor|so|yet|then|although|though|while|whilst|whereas|however|therefore|also|in addition|in particular|similarly|equally|furthermore|again)\b,?\s*)*/
const frontedBy =
  /^(?:if|when|whenever|where|wherever|unless|until|before|after|because|since|as|once|in|on|at|during|for|with|without|by|under|to|from|while|whilst|although|though|within|outside|except|apart|save|should|given|following|upon|throughout|even|wherever|having|prior)\b/

/** Cuts the sentence between its cues; a cue with no boundary before it belongs to the clause before and is left out. */
export function segments(s: string, cues: readonly Cue[]): readonly Segment[] {
  const cuts: { cue: Cue; from: number }[] = []
  for (const cue of cues) {
    const previous = cuts[cuts.length - 1]
    if (!previous) {
      cuts.push({ cue, from: 0 })
      continue
    }
    const from = boundary(s.slice(previous.cue.end, cue.start))
    if (from !== null) cuts.push({ cue, from: previous.cue.end + from })
  }
  return cuts.map(({ cue, from }, k) => segment(s, cue, from, cuts[k + 1]?.from ?? s.length))
}

function boundary(gap: string): number | null {
  const short = shortSubject.exec(gap)
  if (short) return short.index
  const strongest = [...gap.matchAll(strong)].at(-1)
  if (strongest) return strongest.index
  const last = [...gap.matchAll(weak)].at(-1)
  return last && !reducedRelative.test(gap.slice(last.index + last[0].length)) ? last.index : null
}

function segment(s: string, cue: Cue, from: number, to: number): Segment {
  const tail = /, (?=(?:who|which)\s*$)/.exec(s.slice(from, cue.start))
  if (tail) return { cue, from: from + tail.index, to, subject: 'who', fronted: '', antecedent: s.slice(0, from + tail.index) }
  const before = s.slice(from, cue.start)
  const own = /^\s*(?:i|we) /.test(before) ? 0 : ownClause(before)
  if (own > 0) return segment(s, cue, from + own, to)
  const labelled = before.slice(before.lastIndexOf(': ') + 1)
  const opened = labelled.slice(conjunction.exec(labelled)?.[0].length ?? 0).trim()
  const spoken = speaker(opened)
  if (spoken) return { cue, from, to, subject: spoken, fronted: '', antecedent: '' }
  // "What you cannot do is put a picture there"
  if (/^what (?:i|we|you|they|[a-z]+(?: [a-z]+)?)$/.test(opened) && /^ do is\b/.test(s.slice(cue.end)))
    return {
      cue: { ...cue, end: cue.end + ' do is'.length },
      from,
      to,
      subject: opened.slice('what '.length),
      fronted: '',
      antecedent: '',
    }
  const label = opened === '' ? /^([a-z' ]{3,60}): $/.exec(before)?.[1] : undefined
  if (label) return { cue, from, to, subject: label, fronted: '', antecedent: '' }
  if (!frontedBy.test(opened)) return { cue, from, to, subject: opened, fronted: '', antecedent: s.slice(0, from) }
  const comma = opened.lastIndexOf(',')
  const subject = comma < 0 ? '' : opened.slice(comma + 1).trim()
  if (subject !== '') return { cue, from, to, subject, fronted: opened.slice(0, comma), antecedent: '' }
  return { cue, from, to, ...splitWithoutComma(opened), antecedent: '' }
}

/** "I understand that … and so I", "I have read the code and": the one who speaks; "I agree that the school": whom it is said of. */
function speaker(opened: string): string | undefined {
  if (!/^(?:i|we) /.test(opened)) return undefined
  const again = /\b(?:and|but|so)(?: so| therefore| then)? (i|we)$/.exec(opened)?.[1]
  const said = /^(?:i|we)(?: also| fully)? (?:understand|accept|agree|know|promise|acknowledge) that ([^,]+)$/.exec(opened)?.[1]
  return again ?? said ?? /^(i|we) .*\band$/.exec(opened)?.[1]
}

/** "The page is run by the office and no pupil may …": where the clause of the cue begins after one without force. */
function ownClause(before: string): number {
  const joint =
    /^(.*?\b(?:is|are|was|were|has|have|had|goes|go|does|do|applies|apply|covers|cover|takes|sits|sets|gives|forms|lasts|uses|lives|live|needs|belongs|comes|stands)\b.*)((?:,| -)? (?:and|but|so) )(?!(?:is|are|was|were|has|have)\b)([^,]+)$/.exec(
      before,
    )
  const [, left = '', between = '', right = ''] = joint ?? []
  if (
    !joint ||
    right.trim() === '' ||
    /\b(?:who|which|that|whose|if|when|where|unless|whether|while|because)\b|^(?:as|before|after|until|once)\b/.test(left)
  )
    return 0
  return /\b(?:is|are|was|were|has|have)\b/.test(right) ? 0 : left.length + between.length - between.trimStart().length
}

/** "Where such a request arrives it must …": the last pronoun or noun phrase is the subject. */
function splitWithoutComma(opened: string): { subject: string; fronted: string } {
  const match =
    /^(.*\S) (?<!\b(?:with|in|under|on|at|of|by|for|from|have|has|is|are|there|after|to) )(no (?!longer|more|later).*)$/.exec(
      opened,
    ) ??
    /^(.*\S) ((?:i|it|they|he|she|we|you|this|these)|(?:the|a|an|all|any|each|every|no|staff|pupils?|parents?|students?|children) .*?|nothing|nobody|no one|anyone|everyone|staff|pupils|parents|students|children)$/.exec(
      opened,
    )
  const subject = match?.[2]
  return match?.[1] && subject ? { subject, fronted: match[1] } : { subject: opened, fronted: '' }
}
