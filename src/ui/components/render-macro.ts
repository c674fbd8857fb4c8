/** The one place that knows Nunjucks: renders an official macro, remembers what it rendered. */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import nunjucks from 'nunjucks'
import { finishedMarkup, isSafeHtml, type SafeHtml } from '../html.ts'
import { boundedMemory } from './bounded-memory.ts'
import { type GovukComponent, type MojComponent, pascalCase } from './bridged.ts'

const { resolve } = createRequire(import.meta.url)
const packageFolder = (name: string): string => dirname(resolve(`${name}/package.json`))

const environment = new nunjucks.Environment(
  new nunjucks.FileSystemLoader([join(packageFolder('govuk-frontend'), 'dist'), packageFolder('@ministryofjustice/frontend')]),
  { autoescape: true },
)

/** Fields that carry what a person typed or a secret: seldom alike, and none of it should stay in memory. */
const neverRemembered: ReadonlySet<string> = new Set(['password-input', 'input', 'textarea', 'character-count', 'date-input'])
const carriesTypedWords = (component: string, options: object): boolean =>
  neverRemembered.has(component) && ('value' in options || 'values' in options || 'items' in options)

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
  const render = (options: Options): SafeHtml =>
    finishedMarkup(template.render({ options: plain(options, 'options', '') }).trim())

  return options => {
    if (carriesTypedWords(component, options)) return render(options)
    const key = `${name}${JSON.stringify(options)}`
    return remembered(key, () => render(options))
  }
}
