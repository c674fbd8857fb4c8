import type { Role, Strength } from '../document.ts'
import type { Plain } from './condense.ts'
import { findCues } from './find-cues.ts'
import { mainCues } from './main-cues.ts'
import { rolesOfLine } from './roles-of-line.ts'
import { segments } from './segments.ts'
import { strengthOf } from './sentence-clauses.ts'
import type { Surroundings } from './surroundings.ts'
import { whoIsBound } from './who-is-bound.ts'

/** What a line hands down to the list below it. */
export type LeadIn = {
  /** Null: the items carry their own force, or are plain orders. */
  readonly strength: Strength | null
  readonly who: readonly Role[]
  /** Words that each item completes: "use social media to". */
  readonly words: string
  /** Items that are plain orders ("Keep …", "Not posting …") are rules. */
  readonly orders: boolean
  readonly confidence: number
  /** "We ask that:": the items are clauses with subjects of their own. */
  readonly that?: boolean
}

const banned =
  /\b(?:not (?:permitted|allowed|acceptable|tolerated|appropriate)|unacceptable|prohibited|forbidden|banned|inappropriate|misuse|breach(?:es)? of|not to|don'?ts?|never|what not to do)\b/
const granted = /\b(?:acceptable|permitted|allowed|permissible|may)\b/
const definition =
  /\b(?:includes?|including|such as|for example|means|defined as|refers? to|are|is|examples?|consists? of|areas?|contents|aims?|purposes?|objectives?|risks?|read (?:with|alongside)|policies|legislation|applies|apply to|covers?)\b[^:]*:?$/
const orderly =
  /\b(?:this means|rules?|guidelines?|guidance|principles|expectations?|responsibilit|dut(?:y|ies)|tips?|advice|agree(?:ment)?|pledge|code|conduct|standards|do'?s|always|remember|good practice|what we (?:ask|expect)|what you|how to|must|requirements?|follow|steps?|protocols?|procedures?|should you)\b/

/** Above a list of reasons, not of rules. */
const purposeHeading =
  /^(?:[\d.]+ )?(?:why\b|(?:our |the )?(?:aims?|purposes?|objectives?|rationale|background|introduction|scope)\b(?! of use))/
const says = (pattern: RegExp, s: string): boolean => pattern.test(s)

/** Reads a line that ends in a colon, or a heading right above a list. Null when it hands down nothing. */
export function leadIn(plain: Plain, around: Surroundings, isHeading: boolean): LeadIn | null {
  const s = plain.s.replace(/[\s:.-]+$/, '')
  if (isHeading && says(purposeHeading, s)) return null
  const cues = mainCues(s, findCues(s), around.defined)
  const last = segments(s, cues).at(-1)
  if (last) {
    const complement = `${last.cue.named ?? ''}${s.slice(last.cue.end)}`
    const bound = whoIsBound(last, complement, around)
    const words = complement
      .replace(
        /\b(?:all of |any of )?(?:the )?following.*$|\bas follows.*$|\bensure(?: that)?(?: they| you| he or she)?$|\bdo(?: any of)?$|\bnot$/g,
        '',
      )
      .trim()
    return {
      strength: strengthOf(last, complement),
      who: bound.who,
      words,
      orders: true,
      confidence: Math.min(last.cue.confidence, bound.confidence),
      that: /\bthat$/.test(last.cue.words),
    }
  }
  const kindly =
    /^(?:please|we (?:kindly )?ask(?: that)? you|good practice|best practice|recommended|we (?:advise|suggest|recommend)(?: that you)?|helpful tips?|it helps(?: us)? if you)(?: (do not|don't|never|avoid))?$/.exec(
      s,
    )
  if (kindly)
    return {
      strength: kindly[1] ? 'should_not' : 'should',
      who: peopleOr([], around),
      words: '',
      orders: true,
      confidence: 0.75,
    }
  const spoken = s.replace(/^(?:if|when|where|whenever|once|should) [^,]+, /, '')
  const named = rolesOfLine(spoken, around.defined)
  const who = named.length > 0 ? named : rolesOfLine(s, around.defined)
  if (/\b(?:responsible|accountable) for$/.test(s))
    return { strength: 'must', who: peopleOr(who, around), words: '', orders: true, confidence: 0.75 }
  if (banned.test(s)) return { strength: 'must_not', who: peopleOr(who, around), words: '', orders: true, confidence: 0.75 }
  if (granted.test(s) && /\b(?:use|acceptable|permitted|allowed)\b/.test(s))
    return { strength: 'may', who: peopleOr(who, around), words: '', orders: true, confidence: 0.6 }
  if (orderly.test(s) || isHeading)
    return { strength: null, who: peopleOr(who, around), words: '', orders: true, confidence: 0.7 }
  if (definition.test(`${s}:`)) return null
  return who.length > 0 ? { strength: null, who, words: '', orders: true, confidence: 0.7 } : null
}

const peopleOr = (who: readonly Role[], around: Surroundings): readonly Role[] =>
  who.length > 0 ? who : around.section.length > 0 ? around.section : around.audience
