/** Made-up pages that use every part of the look, for eyes (`preview.ts`) and for axe (`pages.test.ts`). */
import { clauseQuote, dutyList, knownFacts, printButton } from '../../src/ui/answer-parts.ts'
import {
  backLink,
  button,
  checkboxes,
  details,
  fileUpload,
  input,
  mojAlert,
  mojSearch,
  notificationBanner,
  panel,
  radios,
  summaryList,
  tag,
  taskList,
  textarea,
} from '../../src/ui/components.ts'
import { errorPage } from '../../src/ui/error-pages.ts'
import { fieldError } from '../../src/ui/form.ts'
import { html, type SafeHtml } from '../../src/ui/html.ts'
import { page } from '../../src/ui/layout.ts'
import type { Verdict } from '../../src/ui/theme/tokens.ts'
import { verdictBand, verdictKey, verdictMark, verdictWords } from '../../src/ui/verdicts.ts'

const school = { name: 'Hazelmere Primary School', brand: '#0b5563' }

const known = knownFacts('What we know so far', [
  { fact: 'You', value: 'a class teacher, and a parent of a pupil here', changeHref: '/ask' },
  { fact: 'What', value: 'accept a friend request', changeHref: '/ask/what' },
])

const askQuestion = (errors?: { relation: string }): SafeHtml =>
  page({
    title: 'Who sent you the request?',
    school,
    path: '/ask',
    errors,
    beforeContent: backLink({ href: '/ask' }),
    main: html`<form method="get" action="/ask" novalidate>
${radios({
  name: 'relation',
  errorMessage: fieldError(errors, 'relation'),
  fieldset: { legend: { text: 'Who sent you the request?', isPageHeading: true, classes: 'govuk-fieldset__legend--xl' } },
  hint: { text: 'Think of the person, not of the account they used.' },
  items: [
    { value: 'pupil', text: 'A pupil at this school', checked: !errors },
    { value: 'former', text: 'A former pupil', hint: { text: 'Someone who has left, whatever their age' } },
    { value: 'parent', text: 'A parent or carer of a pupil' },
    { value: 'colleague', text: 'A colleague' },
    { divider: 'or' },
    { value: 'unsure', text: 'I am not sure' },
  ],
})}
${button({ text: 'Continue', preventDoubleClick: true })}
</form>${known}`,
  })

const start = page({
  title: 'May I?',
  school: { name: 'St Oswin’s Church of England Primary', brand: '#7a1f3d' },
  path: '/ask',
  main: html`<h1 class="govuk-heading-xl">What would you like to do?</h1>
${mojSearch({
  action: '/ask/find',
  label: { text: 'Say it in your own words', classes: 'govuk-!-font-weight-bold' },
  hint: { text: 'For example: a girl in my class has sent me a friend request' },
  input: { id: 'q', name: 'q' },
  button: { text: 'Find' },
})}
<h2 class="govuk-heading-m">Or choose one of these</h2>
<ul class="sg-choices">
<li><a class="sg-choices__link" href="/ask/a">Accept or decline a request<span class="sg-choices__more">Friend, follow, message</span></a></li>
<li><a class="sg-choices__link" href="/ask/b">Post a picture<span class="sg-choices__more">Of pupils, staff or the school</span></a></li>
<li><a class="sg-choices__link" href="/ask/c">Open a school account<span class="sg-choices__more">For a class, a club or the school</span></a></li>
<li><a class="sg-choices__link" href="/ask/d">Use my phone at school</a></li>
</ul>
<h2 class="govuk-heading-m">Who are you?</h2>
${checkboxes({
  name: 'role',
  fieldset: { legend: { text: 'Choose all that are true', classes: 'govuk-fieldset__legend--s' } },
  items: [
    { value: 'teacher', text: 'I teach here', checked: true },
    { value: 'parent', text: 'I am a parent or carer', hint: { text: 'of a pupil at this school' } },
    {
      value: 'governor',
      text: 'I am a governor',
      conditional: { html: input({ name: 'committee', id: 'committee', label: { text: 'Which committee?' } }) },
    },
  ],
})}
${button({ text: 'Continue' })}`,
})

const answer = page({
  title: 'No. You must decline it.',
  school,
  path: '/ask',
  beforeContent: backLink({ href: '/ask' }),
  main: html`${verdictBand({
    verdict: 'forbidden',
    heading: 'No. You must decline it.',
    why: 'The policy keeps staff and pupils apart on personal accounts, whoever asked first.',
  })}
<h2 class="govuk-heading-m">Do now</h2>
${dutyList([
  { what: 'Decline the request. You need not explain.', who: 'You', by: 'today' },
  { what: 'Tell the headteacher that you received it.', who: 'You', by: 'Thursday 26 November, by 5 pm' },
  { what: 'Write it in the contact log.', who: 'You or the school office', by: 'the same day' },
])}
<h2 class="govuk-heading-m">Because</h2>
${clauseQuote({
  id: 'A2',
  words: 'Members of staff must not accept a request for contact from a pupil on a personal account.',
  href: '/policy#A2',
  place: 'Contact with pupils · version 4, in force since 1 September 2026',
  because: 'You teach here, and the request came from a pupil.',
})}
<h2 class="govuk-heading-m">It would be different if</h2>
<ul class="govuk-list govuk-list--bullet"><li>the request came from your own child: then the policy does not forbid it.</li></ul>
<h2 class="govuk-heading-m">Not sure?</h2>
<p class="govuk-body">Ask the designated safeguarding lead, at the school office or on 01632 960 123.</p>
${printButton('Print this answer')}
${known}`,
})

const verdicts = page({
  title: 'All verdicts',
  school: { name: 'Brook Lane Federation of Infant and Junior Schools', brand: '#1b5e20' },
  main: html`<h1 class="govuk-heading-xl">All verdicts</h1>${Object.keys(verdictWords).map(
    verdict => html`<div class="sg-verdict sg-verdict--${verdict}">${verdictMark(verdict as Verdict)}</div>`,
  )}${verdictKey()}
${mojAlert({ variant: 'information', title: 'Version 5 is out for consultation until Friday 4 December', dismissible: false })}
${notificationBanner({ text: 'Two things wait for you.' })}
${panel({ titleText: 'Policy accepted', text: 'We have kept a record of the words that you agreed to.' })}
${tag({ text: 'Consulted' })}
${summaryList({ rows: [{ key: { text: 'School' }, value: { text: 'Brook Lane' }, actions: { items: [{ href: '#', text: 'Change', visuallyHiddenText: 'school' }] } }] })}
${taskList({ idPrefix: 't', items: [{ title: { text: 'Import your policy' }, href: '#', status: { tag: { text: 'Not started' } } }] })}
${details({ summaryText: 'The legal words', text: 'The words as governors ratified them.' })}`,
})

const form = page({
  title: 'Bring in your policy',
  school,
  errors: { file: 'Choose a file that is a Word document, a PDF or plain text', name: 'Enter the name of the policy' },
  main: html`<h1 class="govuk-heading-xl">Bring in your policy</h1><form method="post" novalidate>
${input({ id: 'name', name: 'name', label: { text: 'Name of the policy', classes: 'govuk-label--m' }, errorMessage: { text: 'Enter the name of the policy' } })}
${fileUpload({ id: 'file', name: 'file', label: { text: 'The document', classes: 'govuk-label--m' }, hint: { text: 'Up to 10 MB' }, errorMessage: { text: 'Choose a file that is a Word document, a PDF or plain text' } })}
${textarea({ id: 'note', name: 'note', label: { text: 'Anything the office should know', classes: 'govuk-label--m' } })}
${radios({
  name: 'small',
  classes: 'govuk-radios--small govuk-radios--inline',
  fieldset: { legend: { text: 'Is it ratified?', classes: 'govuk-fieldset__legend--m' } },
  items: [
    { value: 'yes', text: 'Yes' },
    { value: 'no', text: 'No' },
  ],
})}
<div class="govuk-button-group">${button({ text: 'Read the document' })}${button({ text: 'Save for later', classes: 'govuk-button--secondary' })}<a class="govuk-link" href="/">Cancel</a></div></form>`,
})

const acts = [
  'Accept a friend request',
  'Post a picture of pupils',
  'Use a phone in class',
  'Name the school on a personal profile',
  'Speak for the school in public',
]
const roles = ['Teacher', 'Headteacher', 'Governor', 'Parent', 'Pupil', 'Visitor']
const table = page({
  title: 'The policy at a glance',
  school,
  path: '/policy/table',
  kind: 'wide',
  main: html`<h1 class="govuk-heading-xl">The policy at a glance</h1>${verdictKey()}
<div class="sg-glance" tabindex="0" role="region" aria-label="The policy at a glance"><table><thead><tr><th scope="col">May I</th>${roles.map(role => html`<th scope="col">${role}</th>`)}</tr></thead>
<tbody>${acts.map(
    (act, row) =>
      html`<tr><th scope="row">${act}</th>${roles.map(
        (_, column) =>
          html`<td>${verdictMark(Object.keys(verdictWords)[(row * 3 + column) % 7] as Verdict, { iconOnly: true })}</td>`,
      )}</tr>`,
  )}</tbody></table></div>`,
})

const clause = (
  id: string,
  words: string,
): SafeHtml => html`<article class="sg-policy__clause" id="${id}"><a class="sg-policy__id" href="#${id}">${id}</a>
<div><p class="sg-policy__plain">${words}</p><p class="sg-policy__whom"><span class="sg-policy__yours">Applies to you</span>For all staff and governors</p></div></article>`
const policy = page({
  title: 'The policy',
  school,
  path: '/policy',
  kind: 'wide',
  main: html`<h1 class="govuk-heading-xl">Social media policy</h1><div class="sg-policy">
<nav class="sg-policy__contents" aria-label="Contents"><ol><li><a class="govuk-link" href="#A1">Contact with pupils</a></li><li><a class="govuk-link" href="#A2">Pictures</a></li></ol></nav>
<div><section class="sg-policy__section"><h2 class="govuk-heading-l">Contact with pupils</h2>
${clause('A1', 'Keep your personal accounts and your work apart. Pupils and their families should reach you by the school’s own channels.')}
${clause('A2', 'You must not accept a friend request from a pupil.')}</section></div></div>`,
})

const today = page({
  title: 'Today',
  school,
  path: '/today',
  navigation: [
    { text: 'Today', href: '/today' },
    { text: 'Ask', href: '/ask' },
    { text: 'The policy', href: '/policy' },
    { text: 'People', href: '/people' },
  ],
  signedIn: {
    name: 'Amina Yusuf, headteacher',
    href: '/me',
    signOut: html`<form method="post">${button({ text: 'Sign out', classes: 'govuk-button--secondary' })}</form>`,
  },
  notice: 'The account is approved.',
  main: html`<h1 class="govuk-heading-xl">Today</h1><p class="govuk-body-l">Nothing waits for you. Enjoy the quiet.</p>
${dutyList([{ what: 'Decide on the account that Year 4 asked for', by: 'Friday 27 November' }])}`,
})

const children = page({
  title: 'Staying safe online',
  school,
  path: '/policy/children',
  kind: 'children',
  main: html`<h1 class="govuk-heading-xl">Staying safe online</h1><div class="sg-tell"><h2 class="govuk-heading-l">Worried? Tell someone</h2>
<p class="govuk-body">Tell a grown-up at school or at home. It is not your fault.</p>${button({ text: 'Tell someone now', href: '/tell' })}</div>
<p class="govuk-body">Keep your password secret. Only your family needs to know it.</p>`,
})

const trouble = errorPage(500, '01936c2e-7f3a')

/** Name of the file → the document. */
export const samples: Readonly<Record<string, SafeHtml>> = {
  start,
  question: askQuestion(),
  'question-error': askQuestion({ relation: 'Choose who sent you the request, or that you are not sure' }),
  answer,
  verdicts,
  form,
  table,
  policy,
  today,
  children,
  'error-500': page({ title: trouble.title, main: trouble.main }),
}
