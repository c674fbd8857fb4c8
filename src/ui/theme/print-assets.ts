/** `node src/ui/theme/print-assets.ts` prints what the first load of a page costs beside its own HTML. */
import { assets, namedAssets } from './assets.ts'

const { preload, stylesheet, script, icon } = namedAssets()
const firstLoad = new Set([stylesheet.path, script.path, icon.path, ...preload])

const columns = (...cells: readonly (string | number)[]): string =>
  cells.map((cell, at) => (at === 0 ? String(cell).padEnd(52) : String(cell).padStart(9))).join('')

console.log(columns('asset', 'raw', 'gzip', 'brotli'))
let sent = 0
for (const { path, bytes, gzip, brotli } of assets()) {
  if (firstLoad.has(path)) sent += brotli?.length ?? bytes.length
  console.log(columns(path, bytes.length, gzip?.length ?? '-', brotli?.length ?? '-'))
}
console.log(`first load, brotli, without the page itself: ${sent} bytes`)
