/**
 * A page of ours as a Nunjucks template: each official component a call of its macro, each text a variable. What it renders is
 * the page itself, so that both sides send the same words.
 */

import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import nunjucks from 'nunjucks'

const govuk = dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json'))
const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(join(govuk, 'dist')), { autoescape: true })

const decode = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')

/** Items of a radios or checkboxes group, read back from its markup. */
function itemsOf(markup: string) {
  return [
    ...markup.matchAll(
      /<input class="govuk-(?:radios|checkboxes)__input"[^>]*value="([^"]*)"[\s\S]*?<label[^>]*>([\s\S]*?)<\/label>/g,
    ),
  ].map(([, value, text]) => ({ value, text: decode((text ?? '').trim()) }))
}

export function nunjucksRenderer(page: string): () => string {
  const texts: string[] = []
  const groups: object[] = []
  const imports: string[] = []
  const withMacro = (component: string, macro: string) =>
    imports.push(`{% from "govuk/components/${component}/macro.njk" import ${macro} %}`)
  withMacro('radios', 'govukRadios')
  withMacro('button', 'govukButton')
  withMacro('back-link', 'govukBackLink')
  withMacro('inset-text', 'govukInsetText')
  withMacro('skip-link', 'govukSkipLink')
  let template = page
    .replace(/<div class="govuk-form-group">\s*<fieldset[\s\S]*?<\/fieldset>\s*<\/div>/g, group => {
      const legend = decode((/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(group)?.[1] ?? '').trim())
      groups.push({
        name: 'fact',
        idPrefix: 'fact',
        fieldset: { legend: { text: legend, isPageHeading: true } },
        items: itemsOf(group),
      })
      return `⟦govukRadios(groups[${groups.length - 1}])⟧`
    })
    .replace(/<button[\s\S]*?<\/button>/g, "⟦govukButton({ text: 'Continue' })⟧")
    .replace(/<a href="[^"]*" class="govuk-back-link">[\s\S]*?<\/a>/g, "⟦govukBackLink({ text: 'Back', href: '/ask' })⟧")
    .replace(/<div class="govuk-inset-text">[\s\S]*?<\/div>/g, "⟦govukInsetText({ text: 'A remark that an answer carries.' })⟧")
    .replace(/<a href="#main-content"[\s\S]*?<\/a>/, "⟦govukSkipLink({ href: '#main-content', text: 'Skip' })⟧")
  template = template.replace(
    />([^<>⟦⟧{}]*[A-Za-z][^<>⟦⟧{}]*)</g,
    (_, text: string) => `>{{ t[${texts.push(decode(text)) - 1}] }}<`,
  )
  const compiled = nunjucks.compile(imports.join('') + template.replaceAll('⟦', '{{ ').replaceAll('⟧', ' }}'), environment)
  return () => compiled.render({ t: texts, groups })
}
