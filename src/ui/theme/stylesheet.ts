/** The product's stylesheet: official parts and our own sheets, compiled by sass once and kept. */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type * as Sass from 'sass'
import { typefaceFiles } from './fonts.ts'
import { digest, kept } from './kept.ts'
import { defaultBrandProperties } from './school-colours.ts'
import { tokenProperties } from './tokens.ts'

const require = createRequire(import.meta.url)
const sheets = fileURLToPath(new URL('scss/', import.meta.url))
const govuk = dirname(require.resolve('govuk-frontend/package.json'))
const moj = dirname(require.resolve('@ministryofjustice/frontend/package.json'))

/** Changes whenever the compiled sheet could. */
function sourcesDigest(): string {
  const packages = [govuk, moj, dirname(require.resolve('sass'))].map(folder => join(folder, 'package.json'))
  const own = readdirSync(sheets).map(name => join(sheets, name))
  return digest(...[...packages, ...own.toSorted()].map(file => readFileSync(file)))
}

function compile(): Uint8Array {
  // Loaded only when there is something to compile: sass alone costs more than the rest of a start.
  const sass: typeof Sass = require('sass')
  const { css } = sass.compile(join(sheets, 'schoolgate.scss'), {
    style: 'compressed',
    charset: false,
    // MOJ's sheets ask for `node_modules/govuk-frontend/…`.
    loadPaths: [dirname(dirname(govuk))],
    quietDeps: true,
    logger: sass.Logger.silent,
  })
  return Buffer.from(css)
}

/** The whole sheet: typeface, the compiled sheets, then the colours by name that they use. */
export function stylesheet(): string {
  const compiled = Buffer.from(kept(`sheet-${sourcesDigest()}.css`, compile)).toString('utf8')
  const faces = typefaceFiles().map(file => file.face)
  return ['@charset "UTF-8";', ...faces, compiled, tokenProperties(), defaultBrandProperties].join('')
}
