import type { PageContent } from '../../../../platform/http.ts'
import { backLink, insetText } from '../../../../ui/components.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { verdictMark } from '../../../../ui/verdicts.ts'
import { capitalised, counted } from '../../../../ui/words.ts'
import { type pageOf, type ReadableVersion, type replacedBy, versionInWords } from '../../readable-version.ts'
import { ofOthers } from '../../rule-words/phrases.ts'
import { schoolVocabulary } from '../../vocabulary/index.ts'
import {
  type ActChanges,
  changeCounts,
  changesByAct,
  dutyChangeInWords,
  exampleInWords,
  rolesInWords,
  verdictChangeInWords,
} from './finding-words.ts'
import { findingsPart } from './findings.page.ts'
import type { ChangedDuty, ChangedVerdict, RuleFindings } from './rule-findings.ts'

interface View {
  readonly version: ReadableVersion
  /** What is in force. */
  readonly inForce: Awaited<ReturnType<typeof replacedBy>>
  /** The page of the version. */
  readonly back: ReturnType<typeof pageOf>
  /** Whether they may change its rules. */
  readonly isWriting: boolean
  readonly findings: RuleFindings | 'too-hard'
}

/** What becomes of answers, and what is wrong in the rules. */
export function analyseDraftPage({ version, inForce, back, isWriting, findings }: View): PageContent {
  const before = inForce.version ? `version ${inForce.version.number}` : 'the model policy'
  return {
    title: `What becomes of answers under ${versionInWords(version)}`,
    beforeContent: backLink(back),
    main: html`<h1 class="govuk-heading-xl">What becomes of answers</h1>
<p class="govuk-body">${capitalised(versionInWords(version))}, against ${before}, which is in force. <a class="govuk-link" href="/policy/drafts/${version.id}/changes">See how the words change</a> · <a class="govuk-link" href="/policy/drafts/${version.id}/cases">Try the school’s own cases</a></p>
${findings === 'too-hard' ? tooHard() : html`${whatChanges(findings, isWriting)}${findingsPart(findings, version.content.rules, isWriting ? version.id : null)}`}`,
  }
}

const tooHard = (): SafeHtml =>
  insetText({
    text: 'The rules of this draft are too tangled to be worked out in a few seconds. Write rules with many conditions as several smaller ones.',
  })

function whatChanges(findings: RuleFindings, isWriting: boolean): SafeHtml {
  const acts = changesByAct(findings)
  if (acts.length === 0)
    return html`<h2 class="govuk-heading-l">What this draft changes</h2><p class="govuk-body-l">No answer and no duty changes.</p>
${isWriting ? html`<p class="govuk-body">Answers follow the rules of the clauses. Once you have changed a rule, this page says which answers become others.</p>` : ''}`
  return html`<h2 class="govuk-heading-l">What this draft changes</h2>
<p class="govuk-body-l">${changeCounts(findings)}</p>
<p class="govuk-body sg-quiet">This is all that changes, each with its smallest example. Nothing else is answered otherwise.</p>
${acts.map(actChanges)}`
}

function actChanges({ act, verdicts, duties }: ActChanges): SafeHtml {
  const named = schoolVocabulary.acts.find(({ id }) => id === act)
  return html`<section class="sg-change"><h3 class="govuk-heading-s sg-change__name">${capitalised(ofOthers(named?.gerund ?? act))}</h3>
<ul class="govuk-list govuk-list--spaced">${verdicts.map(verdictChange)}${duties.map(dutyChange)}</ul></section>`
}

const verdictChange = (change: ChangedVerdict): SafeHtml =>
  html`<li>${exampleInWords(change.example)}: <strong>${verdictChangeInWords(change)}</strong>.
<span class="sg-change__marks">${verdictMark(change.from)} → ${verdictMark(change.to)}</span>${reach(change)}</li>`

const dutyChange = (change: ChangedDuty): SafeHtml =>
  html`<li>${exampleInWords(change.example)}: <strong>${dutyChangeInWords(change)}</strong>.${reach(change)}</li>`

/** For whom, and how many situations are like it. */
function reach({ roles, situations }: ChangedVerdict | ChangedDuty): SafeHtml {
  const people = rolesInWords(roles)
  const more = situations > 1 ? `one of ${counted(situations, 'situation', 'situations')} in which it changes so` : ''
  const words = [people === '' ? '' : `for ${people}`, more].filter(part => part !== '').join(', ')
  return words === '' ? html`` : html`<span class="sg-change__reach">${capitalised(words)}.</span>`
}
