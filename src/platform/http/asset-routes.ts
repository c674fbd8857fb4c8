/** Styles, script, typeface and drawings: from memory, compressed beforehand, to be kept for ever under a path with their digest. */
import type { FastifyInstance } from 'fastify'
import { NotFound } from '../errors.ts'
import { open } from '../permissions.ts'

/** A file to serve: `path` bears a digest of the bytes. */
export interface Asset {
  readonly path: string
  readonly contentType: string
  readonly bytes: Uint8Array
  /** `undefined` for what is compressed already. */
  readonly brotli: Uint8Array | undefined
  readonly gzip: Uint8Array | undefined
}

const accepts = (header: string | undefined, encoding: string): boolean =>
  (header ?? '').split(',').some(part => {
    const [name, quality] = part.trim().split(/\s*;\s*q=/)
    return name === encoding && Number(quality ?? 1) > 0
  })

const encoded = (asset: Asset, accepted: string | undefined): readonly [Uint8Array, string | undefined] => {
  if (asset.brotli && accepts(accepted, 'br')) return [asset.brotli, 'br']
  if (asset.gzip && accepts(accepted, 'gzip')) return [asset.gzip, 'gzip']
  return [asset.bytes, undefined]
}

const route = { compress: false, ...open('Styles, script and typeface hold nothing of anybody', { session: false }) } as const
const forEver = 'public, max-age=31536000, immutable'

/**
 * One route for each asset, and one for the small stylesheets that follow from their address alone.
 *
 * @param styleAt the stylesheet at such an address; undefined where there is none
 */
export function registerAssets(
  app: FastifyInstance,
  assets: readonly Asset[],
  styleAt: (path: string) => string | undefined,
): void {
  for (const asset of assets) {
    app.get(asset.path, route, async (req, reply) => {
      const [bytes, encoding] = encoded(asset, req.headers['accept-encoding'])
      if (encoding) reply.header('content-encoding', encoding)
      if (asset.brotli) reply.header('vary', 'accept-encoding')
      reply.header('cache-control', forEver).type(asset.contentType)
      return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    })
  }
  app.get('/assets/:name', route, async (req, reply) => {
    const style = styleAt(req.url)
    if (style === undefined) throw new NotFound()
    reply.header('cache-control', forEver).type('text/css; charset=utf-8')
    return style
  })
}
