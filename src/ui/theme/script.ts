/**
 * The product's one script: GOV.UK Frontend's modules, joined in the order they need one another, then our few lines.
 * No bundler: the package's modules are plain and their names do not collide (a collision would not parse, which
 * `assets.test.ts` checks). None of them writes `innerHTML`, so Trusted Types hold.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const { resolve } = createRequire(import.meta.url)

const behaviours = [
  'button',
  'character-count',
  'checkboxes',
  'error-summary',
  'exit-this-page',
  'notification-banner',
  'password-input',
  'radios',
  'service-navigation',
  'skip-link',
]

const importLine = /^import \{[^}]*\} from '([^']+)';$/gm
const exportLine = /^export \{[^}]*\};$/gm
const blockComment = /^[ \t]*\/\*\*?[\s\S]*?\*\/[ \t]*\n/gm
const lineComment = /^[ \t]*\/\/.*\n/gm
const indentation = /^[ \t]+/gm

/** Modules already taken stand in the map; insertion order is the order to join. */
function take(file: string, taken: Map<string, string>): void {
  if (taken.has(file)) return
  const source = readFileSync(file, 'utf8')
  for (const [, needed] of source.matchAll(importLine)) {
    if (needed) take(join(dirname(file), needed), taken)
  }
  taken.set(file, source.replace(importLine, '').replace(exportLine, ''))
}

/** @returns the text of one ES module without imports */
export function script(): string {
  const govuk = resolve('govuk-frontend/dist/govuk/init.mjs')
  const taken = new Map<string, string>()
  for (const name of behaviours) take(join(dirname(govuk), `components/${name}/${name}.mjs`), taken)
  // `createAll` stands in a module that imports every behaviour there is: of that module, only the function.
  const createAll = /^function createAll[\s\S]*?^\}$/m.exec(readFileSync(govuk, 'utf8'))?.[0] ?? ''
  const start = readFileSync(new URL('behaviour.js', import.meta.url), 'utf8')
  return [...taken.values(), createAll, start]
    .join('\n')
    .replace(blockComment, '')
    .replace(lineComment, '')
    .replace(indentation, '')
    .replace(/\n{2,}/g, '\n')
}
