/**
 * `node bench/components.ts`: what a page costs through the typed bridge, against the same page rendered wholly by
 * Nunjucks. CPU time, rounds taken in turn, median of the ratios; both sides end with the bytes to send.
 */

import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import nunjucks from 'nunjucks'
import { backLink, button, type InputOptions, input, type RadiosOptions, radios } from '../src/ui/components.ts'
import { type FieldErrors, fieldError } from '../src/ui/form.ts'
import { html, type SafeHtml } from '../src/ui/html.ts'
import { page } from '../src/ui/layout.ts'
import { median } from './timing.ts'

const govuk = dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json'))
const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(join(govuk, 'dist')), { autoescape: true })

const school = { name: 'Hazelmere Primary School', brand: '#0b5563' }
const ways = [
  ['Ask', '/ask'],
  ['The policy', '/policy'],
  ['At a glance', '/policy/table'],
  ['Children’s page', '/policy/children'],
]

/** One question of "May I?": every part of it is alike for everyone who comes to it. */
const question = (errors?: FieldErrors): RadiosOptions => ({
  name: 'relation',
  errorMessage: fieldError(errors, 'relation'),
  fieldset: { legend: { text: 'Who sent you the request?', isPageHeading: true, classes: 'govuk-fieldset__legend--xl' } },
  hint: { text: 'Think of the person, not of the account they used.' },
  items: [
    { value: 'pupil', text: 'A pupil at this school' },
    { value: 'former', text: 'A former pupil', hint: { text: 'Someone who has left, whatever their age' } },
    { value: 'parent', text: 'A parent or carer of a pupil' },
    { value: 'colleague', text: 'A colleague' },
    { divider: 'or' },
    { value: 'unsure', text: 'I am not sure' },
  ],
})

/** Fields that came back with what somebody typed, other words each time: these are never remembered. */
const typed = (count: number): InputOptions[] =>
  ['name', 'platform'].map(name => ({ name, id: name, label: { text: `The ${name}` }, value: `typed ${count}` }))

type Scenario = { readonly name: string; readonly errors?: FieldErrors; readonly inputs: (count: number) => InputOptions[] }

const scenarios: readonly Scenario[] = [
  { name: 'a question', inputs: () => [] },
  { name: 'a form that failed, with two typed fields', errors: { relation: 'Choose who sent you the request' }, inputs: typed },
]

function ours({ errors, inputs }: Scenario, count: number): SafeHtml {
  return page({
    title: 'Who sent you the request?',
    school,
    path: '/ask',
    errors,
    beforeContent: backLink({ href: '/ask' }),
    main: html`<form method="post" novalidate>${radios(question(errors))}${inputs(count).map(options => input(options))}${button({ text: 'Continue' })}</form>`,
  })
}

/** Our own frame as a Nunjucks template, cut out of a page of ours so that both sides send the same words. */
function wholePageTemplate(scenario: Scenario): nunjucks.Template {
  const frame = ours({ ...scenario, inputs: () => [] }, 0).toString()
  const replaced = frame
    .replace(
      /<a href="#main-content"[\s\S]*?<\/a>/,
      "{{ govukSkipLink({ href: '#main-content', text: 'Skip to the main part' }) }}",
    )
    .replace(/<div\s+class="govuk-service-navigation[\s\S]*<\/header>/, '{{ govukServiceNavigation(navigation) }}</header>')
    .replace(/<a href="\/ask" class="govuk-back-link">[\s\S]*?<\/a>/, "{{ govukBackLink({ href: '/ask' }) }}")
    .replace(/<div class="govuk-error-summary"[\s\S]*?(?=<form)/, '{{ govukErrorSummary(summary) }}')
    .replace(
      /<form[\s\S]*<\/form>/,
      '<form method="post" novalidate>{{ govukRadios(question) }}{% for field in inputs %}{{ govukInput(field) }}{% endfor %}{{ govukButton({ text: "Continue" }) }}</form>',
    )
    .replaceAll('Hazelmere Primary School', '{{ school.name }}')
  const imports = ['skip-link', 'service-navigation', 'back-link', 'error-summary', 'radios', 'input', 'button'].map(
    component => {
      const macro = component.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())
      return `{% from "govuk/components/${component}/macro.njk" import govuk${macro} %}`
    },
  )
  return nunjucks.compile(imports.join('') + replaced, environment)
}

function nunjucksPage(template: nunjucks.Template, { errors, inputs }: Scenario, count: number): string {
  return template.render({
    school,
    question: question(errors),
    inputs: inputs(count),
    summary: { titleText: 'There is something to mend', errorList: [{ text: errors?.['relation'], href: '#relation' }] },
    navigation: {
      navigationLabel: 'Main',
      collapseNavigationOnMobile: false,
      classes: 'sg-navigation',
      navigation: ways.map(([text, href]) => ({ text, href, current: href === '/ask' })),
    },
  })
}

/** CPU microseconds for one page. */
function cost(render: (count: number) => string, pages: number): number {
  const before = process.cpuUsage()
  for (let count = 0; count < pages; count++) Buffer.from(render(count))
  const { user, system } = process.cpuUsage(before)
  return (user + system) / pages
}

const words = (markup: string): string => markup.replace(/\s+/g, ' ').replace(/ ?([<>]) ?/g, '$1')

for (const scenario of scenarios) {
  const template = wholePageTemplate(scenario)
  const bridge = (count: number): string => ours(scenario, count).toString()
  const whole = (count: number): string => nunjucksPage(template, scenario, count)
  if (words(bridge(7)) !== words(whole(7))) throw new Error(`${scenario.name}: the two pages differ`)
  cost(bridge, 300)
  cost(whole, 300)
  const rounds = Array.from({ length: 9 }, () => ({ bridge: cost(bridge, 400), whole: cost(whole, 200) }))
  const ratio = median(rounds.map(round => round.bridge / round.whole))
  const [own, peer] = [median(rounds.map(round => round.bridge)), median(rounds.map(round => round.whole))]
  console.log(
    `${scenario.name}: ${own.toFixed(0)} µs of CPU a page by the bridge, ${peer.toFixed(0)} µs by Nunjucks alone; ratio ${ratio.toFixed(3)} (goal: 0.333 or less)`,
  )
}
