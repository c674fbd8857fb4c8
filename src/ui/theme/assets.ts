/** Everything a page fetches, made once and held in memory, compressed as far as it goes; immutable under its path. */
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { typefaceFiles } from './fonts.ts'
import { digest, kept } from './kept.ts'
import { mark } from './mark.ts'
import { rightToLeft } from './right-to-left.ts'
import { script } from './script.ts'
import { stylesheet } from './stylesheet.ts'

export type Asset = {
  /** URL path with a digest of the content: may be cached for ever. */
  readonly path: string
  readonly contentType: string
  readonly bytes: Uint8Array
  /** `undefined` for what is compressed already. */
  readonly brotli: Uint8Array | undefined
  readonly gzip: Uint8Array | undefined
}

export type Assets = {
  readonly stylesheet: Asset
  /** The same for a language that runs from right to left: a page has the one or the other. */
  readonly rightToLeft: Asset
  readonly script: Asset
  readonly icon: Asset
  readonly typeface: readonly Asset[]
  /** Drawings that the stylesheet asks for where a page has the part in question. */
  readonly images: readonly Asset[]
  /** Paths of the typeface's files that nearly every page needs. */
  readonly preload: readonly string[]
}

function compressed(path: string, contentType: string, bytes: Uint8Array): Asset {
  const hash = digest(bytes)
  const brotli = kept(`${hash}.br`, () => brotliCompressSync(bytes))
  const gzip = kept(`${hash}.gz`, () => gzipSync(bytes, { level: 9 }))
  return { path, contentType, bytes, brotli, gzip }
}

function text(name: string, extension: string, contentType: string, content: string): Asset {
  const bytes = Buffer.from(content)
  return compressed(`/assets/${name}-${digest(bytes)}.${extension}`, contentType, bytes)
}

/** A module's own script, for the pages that name it: hand it to the web server with the others. */
export const scriptAsset = (name: string, source: string): Asset => text(name, 'js', 'text/javascript; charset=utf-8', source)

function make(): Assets {
  const typeface = typefaceFiles()
  const { css, images } = stylesheet()
  return {
    stylesheet: text('style', 'css', 'text/css; charset=utf-8', css),
    rightToLeft: text('style-rtl', 'css', 'text/css; charset=utf-8', rightToLeft(css)),
    script: scriptAsset('script', script()),
    icon: text('icon', 'svg', 'image/svg+xml', mark),
    typeface: typeface.map(({ path, bytes }) => ({ path, bytes, contentType: 'font/woff2', brotli: undefined, gzip: undefined })),
    images: images.map(({ path, bytes }) => compressed(path, 'image/svg+xml', bytes)),
    preload: typeface.filter(file => file.preload).map(file => file.path),
  }
}

let made: Assets | undefined

/** What pages link to, by its part. Made at the first call (about 2 s where sass must compile, else a few ms). */
export function namedAssets(): Assets {
  made ??= make()
  return made
}

/** Every asset, for the web server to hold and send. */
export function assets(): readonly Asset[] {
  const { stylesheet: sheet, rightToLeft: turned, script: behaviour, icon, typeface, images } = namedAssets()
  return [sheet, turned, behaviour, icon, ...typeface, ...images]
}
