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

/** A drawing that an official sheet shows as a background. */
export type SheetImage = { readonly path: string; readonly bytes: Uint8Array }

/** MOJ's sheets name their drawings by one folder; ours are served by digest. */
const drawing = /\/assets\/images\/([a-z0-9-]+)\.svg/g

/** The drawings that a compiled sheet names, by the name it has for them. */
function drawings(compiled: string): Map<string, SheetImage> {
  const found = [...compiled.matchAll(drawing)].map(([named, name = '']): [string, SheetImage] => {
    const bytes = readFileSync(join(moj, 'moj/assets/images', `${name}.svg`))
    return [named, { path: `/assets/${name}-${digest(bytes)}.svg`, bytes }]
  })
  return new Map(found)
}

/** The whole sheet: typeface, the compiled sheets, then the colours by name that they use. */
export function stylesheet(): { readonly css: string; readonly images: readonly SheetImage[] } {
  const compiled = Buffer.from(kept(`sheet-${sourcesDigest()}.css`, compile)).toString('utf8')
  const images = drawings(compiled)
  const served = compiled.replace(drawing, named => images.get(named)?.path ?? named)
  const faces = typefaceFiles().map(file => file.face)
  const css = ['@charset "UTF-8";', ...faces, served, tokenProperties(), defaultBrandProperties].join('')
  return { css, images: [...images.values()] }
}
