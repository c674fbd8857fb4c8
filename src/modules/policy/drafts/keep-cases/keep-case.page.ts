import { ACT, ROLE, type Situation } from '../../../../engine/index.ts'
import type { FormErrors, FormValues, PageContent } from '../../../../platform/http.ts'
import { backLink, button, checkboxes, input, radios, select, textarea } from '../../../../ui/components.ts'
import { fieldError } from '../../../../ui/form.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { typedText } from '../../../../ui/typed-text.ts'
import { capitalised } from '../../../../ui/words.ts'
import { peoplesRoles } from '../../audience.ts'
import type { LoadedVersion } from '../../loaded-version.ts'
import { ofOthers } from '../../rule-words/phrases.ts'
import { situationInWords } from '../../rule-words/situation-words.ts'
import { schoolVocabulary } from '../../vocabulary/index.ts'
import { everyExpected, expectedInWords } from './case-words.ts'
import { pairsOf } from './situation-form.ts'

interface View {
  readonly situation: Situation
  /** What is in force: it says which facts matter. */
  readonly loaded: LoadedVersion
  readonly hiddenFields: SafeHtml
  readonly values: FormValues
  readonly errors?: FormErrors
}

/** First who would do what; then what is known besides, the answer that is expected, and a name. */
export function keepCasePage(view: View): PageContent {
  const { situation, errors } = view
  return {
    title: 'Keep a case',
    errors: errors ?? null,
    beforeContent: backLink({ text: 'The school’s own cases', href: '/policy/cases' }),
    main: html`<h1 class="govuk-heading-xl">Keep a case</h1>
${situation.act === undefined ? whoAndWhat(view) : theRest(view)}`,
  }
}

function whoAndWhat({ situation, errors }: View): SafeHtml {
  const groups = schoolVocabulary.groups.flatMap(group => schoolVocabulary.acts.filter(act => act.group === group.id))
  return html`<form method="get" action="/policy/cases/new" novalidate>
${checkboxes({
  name: ROLE,
  idPrefix: ROLE,
  fieldset: { legend: { text: 'Who is it?', classes: 'govuk-fieldset__legend--m' } },
  hint: { text: 'Choose all that they are' },
  items: peoplesRoles.map(({ id, name }) => ({
    value: id,
    text: capitalised(name),
    checked: situation.role?.includes(id) ?? false,
  })),
})}
${select({
  name: ACT,
  id: ACT,
  label: { text: 'What would they do?', classes: 'govuk-label--m' },
  errorMessage: fieldError(errors, ACT),
  items: [{ value: '', text: 'Choose' }, ...groups.map(({ id, name }) => ({ value: id, text: capitalised(ofOthers(name)) }))],
})}
${button({ text: 'Continue' })}
</form>`
}

/** Facts on which the answer turns; those given already are there whatever the policy asks. */
function theRest({ situation, loaded, hiddenFields, values, errors }: View): SafeHtml {
  const asked = new Set(loaded.factsOf(situation.act ?? ''))
  const facts = schoolVocabulary.facts.filter(({ id }) => asked.has(id) || situation[id] !== undefined)
  const fixed = pairsOf(situation).filter(([name]) => name === ROLE || name === ACT)
  return html`<p class="govuk-body-l">${capitalised(situationInWords({ role: situation.role ?? [], act: situation.act ?? '' }))}.</p>
<p class="govuk-body"><a class="govuk-link" href="/policy/cases/new">Choose somebody or something else</a></p>
<form method="post" action="/policy/cases" novalidate>
${hiddenFields}
${fixed.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${facts.map(({ id, question, options }) =>
  select({
    name: id,
    id,
    label: { text: question },
    value: String(situation[id] ?? ''),
    items: [{ value: '', text: 'Not known' }, ...options.map(({ value, label }) => ({ value, text: label }))],
  }),
)}
${radios({
  name: 'expected',
  idPrefix: 'expected',
  fieldset: { legend: { text: 'What should the answer be?', classes: 'govuk-fieldset__legend--m' } },
  value: typedText(values, 'expected'),
  errorMessage: fieldError(errors, 'expected'),
  items: everyExpected.map(value => ({ value, text: capitalised(expectedInWords[value]) })),
})}
${input({ name: 'name', id: 'name', label: { text: 'What do you call this case?', classes: 'govuk-label--m' }, hint: { text: 'Leave out names of people' }, value: typedText(values, 'name'), errorMessage: fieldError(errors, 'name') })}
${textarea({ name: 'note', id: 'note', rows: '3', label: { text: 'Why it matters, if you want to say so', classes: 'govuk-label--s' }, value: typedText(values, 'note'), errorMessage: fieldError(errors, 'note') })}
${button({ text: 'Keep this case', preventDoubleClick: true })}
</form>`
}
