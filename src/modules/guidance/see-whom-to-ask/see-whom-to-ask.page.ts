import type { PageContent } from '../../../platform/http.ts'
import { summaryList, warningText } from '../../../ui/components.ts'
import { html } from '../../../ui/html.ts'
import { capitalised } from '../../../ui/words.ts'
import { schoolVocabulary } from '../../policy/index.ts'
import { whomToAsk } from '../whom-to-ask.ts'

/** Those for whom it makes a difference, in the order in which they look for themselves. */
const ASKERS = ['pupil', 'parent', 'staff', 'volunteer', 'visitor', 'governor', 'headteacher', 'chair']

/** Concerns and the first who hears of them, as the usual routes have it (domain facts, 3.1). */
const CONCERNS: readonly (readonly [about: string, whom: string])[] = [
  ['A child’s safety, or a picture of a child without clothes', 'The designated safeguarding lead, at once'],
  ['An adult who works or helps at the school', 'The headteacher'],
  ['The headteacher', 'The chair of governors'],
  ['A governor', 'The chair of governors'],
  ['The chair of governors', 'The clerk to the governors'],
  ['A post by a parent, carer or visitor', 'The headteacher'],
]

const rows = (pairs: readonly (readonly [string, string])[]) =>
  summaryList({ rows: pairs.map(([key, value]) => ({ key: { text: key }, value: { text: value } })) })

export function whomToAskPage(): PageContent {
  const names = (role: string) => schoolVocabulary.roles.find(({ id }) => id === role)?.name ?? role
  return {
    title: 'Who to ask',
    main: html`<h1 class="govuk-heading-xl">Who to ask</h1>
${warningText({ iconFallbackText: 'Warning', text: 'If somebody is in danger now, ring 999. You need nobody’s permission to call the police or children’s social care.' })}
<h2 class="govuk-heading-l">When the policy leaves you unsure</h2>
${rows(ASKERS.map(role => [capitalised(names(role)), capitalised(whomToAsk([role]))]))}
<h2 class="govuk-heading-l">When you are worried about somebody</h2>
${rows(CONCERNS)}
<p class="govuk-body">See <a class="govuk-link" href="/contact">how the school speaks with you</a>, and how to reach it.</p>`,
  }
}
