import type { Cue } from './cue.ts'
import { merelyIs } from './merely-is.ts'
import { isPassive } from './passive.ts'
import type { Segment } from './segments.ts'
import { sanction } from './verbs.ts'

/** Those who may act on a breach: "the governors could ask him to leave". */
const officers = /\b(?:governors?|headteacher|head|principal|board|governing body|trust|academy|school)$/

/** "can be shared with permission": what is let under a condition is a rule. */
const conditional =
  /\b(?:with (?:the )?(?:[a-z']+ ){0,2}(?:permission|consent|agreement|approval)|only|provided|as long as|so long as|if|where|once|unless)\b/
const purpose =
  /\b(?:aims?|purpose|intention|intent|goals?|objectives?|reason|point|idea|hope|role|importance|challenge|way|key|best way)\b/
const aboutThePolicy =
  /^(?:(?:this|the|our|its|it|each|these)\b ?(?:[a-z]+ ){0,4})?(?:policy|policies|document|guidance|section|appendix|procedure|it|this|agreement|paragraph)$/
const saying =
  /^\s*be (?:obvious|evident|clear|apparent|foolish|remembered|noted|stressed|emphasi[sz]ed|said|admitted|recogni[sz]ed|borne in mind|understood|acknowledged|pointed out|made clear)\b/
const toKnow = /^\s*(?:remember|note|recogni[sz]e|understand|acknowledge|bear in mind|stress|say) (?:that|how|what|why)\b/
const pastMeaning = /^\s*have (?:been|had|seen|become|happened|got|known)\b/
const nothingInIt = /^(?:nothing|no part|none of)(?: (?:in|of|within|about|said))+ (?:it|this|the|these|here)\b/
const cannotPromise = /^\s*(?:accept|take|be held|assume|guarantee|be)\s+(?:any |full )?(?:responsib|liab|responsible|liable)/

/** Whether a cue lays down a rule here, or only says how things are, what a text is for, or how to read it. */
export function laysDownARule(segment: Segment, complement: string, peopleInSubject: boolean): boolean {
  const { cue, subject } = segment
  if (nothingInIt.test(subject)) return cue.name === 'not-prevented'
  if (cue.name === 'not-prevented') return cue.strength === 'may' || /^(?:but |and )?(?:nothing|no part)\b/.test(subject)
  if (/\bentitled\b/.test(cue.words) && /^\s*(?:a|an|the|their|his|her|privacy|respect|some)\b/.test(complement)) return false
  if (
    cue.name === 'allowed-to' &&
    /\bable\b/.test(cue.words) &&
    (/^(?:will|would)/.test(cue.words) || !peopleInSubject || /\bwe$/.test(subject))
  )
    return false
  if (
    cue.name === 'telegraphic' &&
    (/\b(?:is|are|was|were|has|have|had|do|does|want|wish|ask|agree|decide|plan|hope|aim|need|right|way|time|how|what|where|when|likely|able)\b/.test(
      subject,
    ) ||
      purpose.test(subject))
  )
    return false
  if (/^(?:important|vital|good)-to-do$/.test(cue.name) && toKnow.test(complement)) return false
  if (cue.name === 'be-to' && (purpose.test(subject) || /^\s*note that\b/.test(complement))) return false
  if (cue.name === 'be-to' && /^(?:this|that|it|here|what follows|one)$/.test(subject)) return isPassive(complement)
  if (
    aboutThePolicy.test(subject) &&
    !/^\s*be (?:read|reviewed|followed|shared|signed|given|published|kept|used|brought|checked)/.test(complement) &&
    !subjectMayBind(segment, complement) &&
    !(subject === 'it' && peopleInSubject)
  )
    return false
  if (
    (saying.test(complement) && /^(?:it|this|that|)$/.test(subject)) ||
    pastMeaning.test(complement) ||
    cannotPromise.test(complement)
  )
    return false
  return cue.modal === null || modalBinds(cue.modal, segment, complement, peopleInSubject)
}

/** "it" and "this" may stand for a thing already named; "this policy" never acts. */
const subjectMayBind = ({ cue, subject }: Segment, complement: string): boolean =>
  /^(?:it|this)$/.test(subject) &&
  cue.modal !== 'will' &&
  !(/^(?:may|can)$/.test(cue.modal ?? '') && merelyIs.test(complement.trim())) &&
  !/^\s*(?:set|explain|provide|give|cover|apply|help|be (?:difficult|hard|easy|clear|seen|appropriate))/.test(complement)

/** What is done to things: "photographs cannot be shared" bars it. */
const barred =
  /^(?:appear|be (?:used|shared|posted|taken|uploaded|brought|published|accepted|opened|shown|named|stored|sent|worn|kept|given|promised|made|displayed|carried|set up|put))\b/

function modalBinds(modal: string, { cue, subject }: Segment, complement: string, people: boolean): boolean {
  const act = complement.trim().replace(/^(?:also|then|still|only|well) /, '')
  const elided = subject === ''
  if (act === '' || act === '.') return /^(?:and |but )?no /.test(subject)
  if (/^(?:there)$/.test(subject)) return modal === 'must' || modal === 'should' || cue.strength.endsWith('_not')
  switch (modal) {
    case 'must':
    case 'shall':
    case 'should':
    case 'ought':
      return !/^(?:feel\b|be (?:(?:seen|viewed|regarded) as|able|possible|easy|fun|safe|happy|free|remembered|apparent)|have (?:fun|the opportunity|opportunities|been)|not be (?:a problem|difficult|seen as))\b/.test(
        act,
      )
    case 'would':
      return false
    case 'could':
    case 'might':
      return sanction.test(act) || (modal === 'could' && officers.test(subject) && !merelyIs.test(act))
    case 'can':
      if (sanction.test(act) || cue.only || (isPassive(act) && conditional.test(act) && !merelyIs.test(act))) return true
      if (cue.strength === 'must_not')
        return (
          barred.test(act) ||
          ((people || elided) &&
            (!merelyIs.test(act) || (isPassive(act) && !/^be (?:held|guaranteed|blamed|expected|undone|taken back)\b/.test(act))))
        )
      return (people || elided) && !merelyIs.test(act)
        ? !/^be (?!used|taken|collected|brought|kept|shared|obtained|made|given|asked|left)/.test(act) || elided
        : isPassive(act) &&
            /\bby (?:staff|pupils|students|parents|teachers|the)\b|^be (?:hidden|removed|deleted|blocked|confiscated|requested|obtained|arranged|borrowed|stored|handed|fetched|reclaimed|picked up|returned|claimed)\b|^be (?:used|collected|brought|taken|withdrawn|kept) (?!against|to (?:harm|bully|identify))/.test(
              act,
            )
    case 'may':
      return sanction.test(act) || !merelyIs.test(act) || (cue.strength === 'must_not' && barred.test(act))
    default:
      return willBinds(cue, act, people, elided)
  }
}

/** "will" binds when someone undertakes to act: not when it foretells. */
function willBinds(cue: Cue, act: string, people: boolean, elided: boolean): boolean {
  if (sanction.test(act)) return true
  if (
    /^(?:be|become) (?:in trouble|blamed|punished|able|aware|happy|pleased|available|in place|effective|familiar|vulnerable|safe|interested|on )/.test(
      act,
    ) ||
    /^(?:find|see|notice|learn|enjoy|wish|want|need|have (?:their|his|her|a|an|access|accounts?|their own|seen)|know|hear|feel|understand|gain|develop|depend|benefit|already|often|vary)\b/.test(
      act,
    )
  )
    return false
  if (people || elided)
    return (
      !/^(?:be (?!in touch|present|responsible|careful|respectful|polite|made|kept|given|told|asked|sent)[a-z]+(?:\b(?<!ed))|benefit|come (?:from|across)|encounter|experience|suffer|become|grow|seem|appear)\b/.test(
        act,
      ) ||
      isPassive(act) ||
      cue.strength === 'must_not'
    )
  return isPassive(act)
}
