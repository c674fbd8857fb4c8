/** The one place that knows Nunjucks: renders an official macro, remembers what it rendered. */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import nunjucks from 'nunjucks'
import { finishedMarkup, html, isSafeHtml, type SafeHtml } from '../html.ts'
import { boundedMemory } from './bounded-memory.ts'
import { type GovukComponent, type MojComponent, pascalCase } from './bridged.ts'

const { resolve } = createRequire(import.meta.url)
const packageFolder = (name: string): string => dirname(resolve(`${name}/package.json`))

const environment = new nunjucks.Environment(
  new nunjucks.FileSystemLoader([join(packageFolder('govuk-frontend'), 'dist'), packageFolder('@ministryofjustice/frontend')]),
  { autoescape: true },
)

/**
 * Where a field carries what a person typed. Those words stay out of the memory: the field is rendered once with a
 * stand-in, and each time the words, escaped, take its place.
 */
const typedInto: Readonly<Record<string, 'value' | 'input'>> = {
  input: 'value',
  textarea: 'value',
  'character-count': 'value',
  search: 'input',
}

/** Fields whose typed words stand in several places or are secret: rendered anew each time. */
const neverRemembered: ReadonlySet<string> = new Set(['date-input', 'password-input'])

/** A character that no keyboard has, from the Unicode area for private use. */
const standIn = '\uE0A5'

/** The words typed into a field, and its options with the stand-in for them. */
function withoutTypedWords(component: string, options: object): { typed: string; blank: object } | undefined {
  const place = typedInto[component]
  const value: unknown = place && Reflect.get(options, place)
  if (!value) return undefined
  if (typeof value !== 'object') return { typed: String(value), blank: { ...options, value: standIn } }
  const typed: unknown = Reflect.get(value, 'value')
  return typed ? { typed: String(typed), blank: { ...options, input: { ...value, value: standIn } } } : undefined
}

const fillIn = (markup: SafeHtml, typed: string): SafeHtml =>
  finishedMarkup(markup.split(standIn).join(html`${typed}`.toString()))

/** About 8 MB of characters at the most; a key that is itself a page is not worth keeping. */
const remembered = boundedMemory<SafeHtml>({ characters: 4_000_000, longestKey: 16_000 })

/** Options whose words reach the page unescaped: they must be finished markup, at runtime too. */
const takesMarkup = (key: string, parent: string): boolean => key === 'html' || key.endsWith('Html') || parent === 'slots'

/** The options as Nunjucks reads them: primitive strings, for it knows no `String` objects. */
function plain(value: unknown, key: string, parent: string): unknown {
  if (isSafeHtml(value)) {
    if (!takesMarkup(key, parent)) throw new TypeError(`The option "${key}" takes text, not markup`)
    return value.toString()
  }
  if (typeof value === 'string' && value !== '' && takesMarkup(key, parent)) {
    throw new TypeError(`The option "${key}" takes markup made with the html tag, not a string`)
  }
  if (Array.isArray(value)) return value.map(item => plain(item, key, parent))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner, name, key)]))
}

/**
 * A function that renders one macro. Same options, same markup: it is kept, so a page pays for Nunjucks once.
 *
 * @param library which package the macro is from
 * @param component folder of the component in that package
 */
export function macro<Options extends object>(
  library: 'govuk' | 'moj',
  component: GovukComponent | MojComponent,
): (options: Options) => SafeHtml {
  const name = `${library}${pascalCase(component)}`
  const template = nunjucks.compile(
    `{% from "${library}/components/${component}/macro.njk" import ${name} %}{{ ${name}(options) }}`,
    environment,
  )
  const render = (options: object): SafeHtml => finishedMarkup(template.render({ options: plain(options, 'options', '') }).trim())

  const renderOnce = (options: object): SafeHtml => remembered(`${name}${JSON.stringify(options)}`, () => render(options))

  return options => {
    if (neverRemembered.has(component)) return render(options)
    const field = withoutTypedWords(component, options)
    return field ? fillIn(renderOnce(field.blank), field.typed) : renderOnce(options)
  }
}
