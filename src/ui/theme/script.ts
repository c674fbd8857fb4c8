/**
 * The product's one script: the modules of GOV.UK Frontend that our pages use, joined in the order they need one
 * another, then our few lines. No bundler: those modules import and export plain names only, so each becomes a function
 * that returns what it exports. None of them writes `innerHTML`, so Trusted Types hold.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const govuk = dirname(createRequire(import.meta.url).resolve('govuk-frontend/dist/govuk/init.mjs'))

const importLine = /^import \{([^}]*)\} from '([^']+)';?$/gm
const exportLine = /^export \{([^}]*)\};?$/gm
const blockComment = /^[ \t]*\/\*[\s\S]*?\*\/[ \t]*\n/gm
const lineComment = /^[ \t]*\/\/.*\n/gm

/** What stands between the braces of an import, as the pattern of a `const`: `a as b` → `a: b`. */
const pattern = (names: string): string => names.replaceAll(' as ', ': ').trim()

/** Files already joined, each with the name of what it exports; insertion order is the order they run in. */
type Joined = Map<string, { readonly name: string; readonly text: string }>

/** Joins a module after all that it needs. `init.mjs` imports every behaviour there is, of which `createAll` needs none. */
function joinModule(file: string, joined: Joined): string {
  const known = joined.get(file)
  if (known) return known.name
  const source = readFileSync(file, 'utf8')
  const isInit = file === join(govuk, 'init.mjs')
  const imports = [...source.matchAll(importLine)]
    .filter(([, , from = '']) => !(isInit && from.includes('/components/')))
    .map(([, names = '', from = '']) => `const { ${pattern(names)} } = ${joinModule(join(dirname(file), from), joined)};`)
  const exported = [...source.matchAll(exportLine)].map(([, names = '']) => pattern(names)).join(', ')
  const own = isInit
    ? (/^function createAll[\s\S]*?^\}$/m.exec(source)?.[0] ?? '')
    : source.replace(importLine, '').replace(exportLine, '')
  const name = `m${joined.size}`
  joined.set(file, {
    name,
    text: `const ${name} = (() => {\n${imports.join('\n')}\n${own}\nreturn { ${isInit ? 'createAll' : exported} };\n})();`,
  })
  return name
}

const bare = (source: string): string =>
  source
    .replace(blockComment, '')
    .replace(lineComment, '')
    .replace(/^[ \t]+/gm, '')
    .replace(/\n{2,}/g, '\n')

/** @returns the text of one ES module that imports nothing */
export function script(): string {
  const joined: Joined = new Map()
  const own = fileURLToPath(new URL('behaviour.js', import.meta.url))
  const start = readFileSync(own, 'utf8').replace(
    importLine,
    (_, names: string, from: string) =>
      `const { ${pattern(names)} } = ${joinModule(join(govuk, from.replace('govuk-frontend/dist/govuk/', '')), joined)}`,
  )
  return bare([...[...joined.values()].map(module => module.text), start].join('\n'))
}
