import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import { govukComponents, type MacroOption, mojComponents, pascalCase } from './components/bridged.ts'
import { mojMacroOptions } from './components/moj-macro-options.ts'
import { freshOptions, optionsFile } from './components/print-options.ts'
import { macro } from './components/render-macro.ts'
import * as components from './components.ts'
import { finishedMarkup, html } from './html.ts'

const { resolve } = createRequire(import.meta.url)
const { button, hint, input, insetText, mojSearch, radios, textarea } = components

type Fixture = { readonly name: string; readonly options: object; readonly html: string }

const normalised = (markup: string): string =>
  markup
    .replace(/\s+/g, ' ')
    .replace(/ ?([<>]) ?/g, '$1')
    .trim()

/** A fixture's options with its markup marked as such, as our pages would pass it. */
function marked(value: unknown, key: string, parent: string): unknown {
  const isMarkup = key === 'html' || key.endsWith('Html') || parent === 'slots'
  if (typeof value === 'string' && isMarkup) return finishedMarkup(value)
  if (Array.isArray(value)) return value.map(item => marked(item, key, parent))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, marked(inner, name, key)]))
}

for (const component of govukComponents) {
  const file = resolve(`govuk-frontend/dist/govuk/components/${component}/fixtures.json`)
  const { fixtures } = JSON.parse(readFileSync(file, 'utf8')) as { fixtures: Fixture[] }

  test(`${component}: all ${fixtures.length} of the package's own examples render as the package says`, () => {
    const render = macro<object>('govuk', component)
    assert.ok(fixtures.length > 0)
    for (const fixture of fixtures) {
      const rendered = render(marked(fixture.options, 'options', '') as object)
      assert.equal(normalised(rendered.toString()), normalised(fixture.html), fixture.name)
    }
  })
}

test('every component of the list is exported under its own name', () => {
  const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)
  const expected = [
    ...govukComponents.map(name => lowerFirst(pascalCase(name))),
    ...mojComponents.map(name => `moj${pascalCase(name)}`),
  ]
  assert.deepEqual(Object.keys(components).sort(), expected.sort())
})

test('the option types are what the installed packages describe', () => {
  assert.equal(readFileSync(optionsFile, 'utf8'), freshOptions(), 'run: node src/ui/components/print-options.ts')
})

/** Names of the options that a template reads straight from `params`. */
function optionsRead(component: string): Set<string> {
  const template = readFileSync(resolve(`@ministryofjustice/frontend/moj/components/${component}/template.njk`), 'utf8')
  return new Set([...template.matchAll(/params\.(\w+)/g)].map(match => match[1] ?? ''))
}

for (const component of mojComponents) {
  test(`${component} of MOJ: our description has every option that its template reads, and no other`, () => {
    const described = mojMacroOptions[component].map((option: MacroOption) => option.name)
    assert.deepEqual(described.toSorted(), [...optionsRead(component)].toSorted())
  })
}

test('MOJ macros escape text, and nest the official parts', () => {
  const hostile = '<img src=x onerror=alert(1)>'
  const rendered = [
    components.mojAlert({ title: hostile, text: hostile }),
    components.mojBadge({ text: hostile }),
    components.mojFilter({ heading: { text: hostile }, optionsHtml: html`<p>Fields</p>` }),
    components.mojPageHeaderActions({ heading: { text: hostile }, items: [{ text: hostile, href: '/' }] }),
    mojSearch({ action: '/policy', input: { id: 'q', name: 'q', value: hostile }, label: { text: hostile } }),
    components.mojSideNavigation({ label: hostile, items: [{ text: hostile, href: hostile }] }),
    components.mojSubNavigation({ label: hostile, items: [{ text: hostile, href: '/' }] }),
  ].map(String)
  for (const markup of rendered) {
    assert.ok(markup.includes('&lt;img'))
    assert.ok(!markup.includes('<img'))
  }
  assert.equal(rendered.length, mojComponents.length)
})

test('what a macro made nests in a template, and a template in a macro', () => {
  const made = html`<div>${insetText({ html: html`<b>${'<i>'}</b>` })}</div>`
  assert.equal(made.toString().replace(/\s+/g, ' '), '<div><div class="govuk-inset-text"> <b>&lt;i&gt;</b> </div></div>')
})

test('a string where markup belongs is refused, by the compiler and at runtime', () => {
  // @ts-expect-error html takes only SafeHtml
  assert.throws(() => insetText({ html: '<b>typed by a person</b>' }), /takes markup/)
  // @ts-expect-error slots take only SafeHtml
  assert.throws(() => components.serviceNavigation({ navigation: [], slots: { start: '<b>' } }), /takes markup/)
})

test('markup where text belongs is refused, by the compiler and at runtime', () => {
  // @ts-expect-error text takes only strings
  assert.throws(() => insetText({ text: html`<b>x</b>` }), /takes text/)
})

test('the compiler knows which options are needed', () => {
  // @ts-expect-error neither text nor html
  assert.ok(button({}))
  // @ts-expect-error both text and html
  assert.ok(button({ text: 'Send', html: html`Send` }))
  // @ts-expect-error no name
  assert.ok(radios({ items: [] }))
  // @ts-expect-error no such option
  assert.ok(hint({ text: 'x', colour: 'red' }))
})

test('the same options give the same markup without rendering again', () => {
  assert.equal(button({ text: 'Send the letter' }), button({ text: 'Send the letter' }))
  assert.notEqual(button({ text: 'Send the letter' }), button({ text: 'Send it' }))
})

test('typed words reach their field escaped and whole, each time those of that time', () => {
  const field = (value: string): string => textarea({ name: 'reason', label: { text: 'Why?' }, value }).toString()
  const search = (value: string): string =>
    mojSearch({ action: '/', label: { text: 'Find' }, input: { name: 'q', id: 'q', value } }).toString()
  const words = '</textarea>"><script>\n  two  lines $& $1 \uE0A5'
  for (const shown of [field(words), search(words)]) {
    assert.ok(shown.includes('&lt;/textarea&gt;&quot;&gt;&lt;script&gt;\n  two  lines $&amp; $1 \uE0A5'))
    assert.ok(!shown.includes('<script>'))
  }
  assert.match(field('first'), />first</)
  assert.match(field('second'), />second</)
  assert.doesNotMatch(field(''), /first|second|\uE0A5/)
  assert.match(search('third'), /value="third"/)
  assert.match(input({ name: 'n', value: 'fourth', label: { text: 'N' } }).toString(), /value="fourth"/)
})

test('text and markup of the same words are kept apart', () => {
  assert.notEqual(insetText({ text: '<b>x</b>' }).toString(), insetText({ html: html`<b>x</b>` }).toString())
})
