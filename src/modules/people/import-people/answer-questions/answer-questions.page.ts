import type { PageContent } from '../../../../platform/http.ts'
import { backLink, button, checkboxes, insetText, radios, select } from '../../../../ui/components.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { yearGroupName } from '../../person.ts'
import type { PeopleImport } from '../imports.ts'
import { type Likeness, type Plan, type Question, somebodyNew } from '../plan/plan.ts'
import { fieldOf, shownAtOnce, stayField } from './questions-form.ts'

interface View {
  readonly one: PeopleImport
  readonly plan: Plan
  readonly hiddenFields: SafeHtml
}

const likenessWords: Readonly<Record<Likeness, string>> = {
  'name-and-birth-date': 'the same name and date of birth',
  'name-and-email': 'the same email and family name',
  name: 'the same name',
}

/** What only a person can say: which school, who is who, what a year group means, who stays. */
export function answerQuestionsPage({ one, plan, hiddenFields }: View): PageContent {
  const shown = plan.questions.slice(0, shownAtOnce)
  const sure = plan.questions.filter(isSure).length
  return {
    title: 'Questions about this import',
    beforeContent: backLink({ text: 'The import', href: `/people/import/${one.id}` }),
    main: html`<h1 class="govuk-heading-xl">For you to decide</h1>
<form method="post" action="/people/import/${one.id}/questions" novalidate>
${hiddenFields}
${plan.questions.length === 0 ? html`<p class="govuk-body-l">No question is open.</p>` : undefined}
${
  plan.questions.length > shown.length
    ? insetText({
        text: `These are the first ${shown.length} of ${plan.questions.length}. The others follow when you keep your answers.`,
      })
    : undefined
}
${shown.map(questionPart)}
${
  sure > 1
    ? checkboxes({
        name: 'all-same',
        idPrefix: 'all-same',
        items: [{ value: 'yes', text: `All ${sure} with the same name and date of birth are the same people` }],
      })
    : undefined
}
${stayPart(plan)}
${button({ text: 'Keep my answers', preventDoubleClick: true })}
</form>`,
  }
}

const isSure = (question: Question): boolean =>
  question.kind === 'same' && question.candidates.length === 1 && question.candidates[0]?.likeness === 'name-and-birth-date'

function questionPart(question: Question): SafeHtml {
  const name = fieldOf(question)
  if (question.kind === 'school')
    return radios({
      name,
      idPrefix: name,
      fieldset: { legend: { text: 'Which of these schools is yours?', classes: 'govuk-fieldset__legend--m' } },
      items: question.schools.map(({ key, name: school, number }) => ({
        value: key,
        text: school,
        ...(number !== null && { hint: { text: number } }),
      })),
    })
  if (question.kind === 'year')
    return select({
      name,
      id: name,
      label: { text: `Which year group is “${question.grade}”?`, classes: 'govuk-label--m' },
      hint: { text: `${question.people} ${question.people === 1 ? 'line has' : 'lines have'} it` },
      value: '',
      items: [
        { value: '', text: 'Choose' },
        ...[-1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map(year => ({ value: String(year), text: yearGroupName(year) })),
        { value: 'none', text: 'None of these' },
      ],
    })
  return radios({
    name,
    idPrefix: name,
    classes: 'govuk-radios--small',
    fieldset: { legend: { text: `Is ${question.name} of the file one of these?`, classes: 'govuk-fieldset__legend--s' } },
    items: [
      ...question.candidates.map(({ id, name: ours, likeness }) => ({
        value: id,
        text: `Yes: ${ours}`,
        hint: { text: likenessWords[likeness] },
      })),
      { value: somebodyNew, text: 'No: somebody new' },
    ],
  })
}

/** At most so many are listed: whoever keeps more has the wrong file. */
const mostListed = 200

function stayPart({ leavers, names, changes }: Plan): SafeHtml | undefined {
  const kept = leavers.kept.filter(({ why }) => why === 'decided').map(({ id }) => id)
  const listed = [...kept, ...leavers.going].slice(0, mostListed)
  if (listed.length === 0) return undefined
  const nameOf = (id: string) => names[id] ?? changes.person.find(({ after }) => after.id === id)?.after.name ?? ''
  return html`<div id="stay">${checkboxes({
    name: stayField,
    idPrefix: stayField,
    classes: 'govuk-checkboxes--small',
    fieldset: { legend: { text: 'Who stays?', classes: 'govuk-fieldset__legend--m' } },
    hint: { text: 'By the file these people have gone. Choose those who are still here.' },
    items: listed.map(id => ({ value: id, text: nameOf(id), checked: kept.includes(id) })),
  })}</div>`
}
