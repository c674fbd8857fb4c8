/** `node test/ui/preview.ts [folder]` photographs the sample pages at three widths, and prints the answer to PDF. */
import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBrowser } from './browser.ts'
import { serveSamples } from './sample-server.ts'
import { samples } from './samples.ts'

const folder = process.argv[2] ?? join(tmpdir(), 'schoolgate-preview')
const only = process.argv.slice(3)
mkdirSync(folder, { recursive: true })

const { server, origin } = await serveSamples()
const browser = await openBrowser()
for (const width of [1280, 375, 320]) {
  const view = await browser.newPage({ viewport: { width, height: 900 } })
  view.on('console', message => console.log(width, message.type(), message.text()))
  view.on('pageerror', error => console.log(width, error))
  for (const name of Object.keys(samples)) {
    if (only.length > 0 && !only.includes(name)) continue
    await view.goto(`${origin}/${name}`, { waitUntil: 'networkidle' })
    await view.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true })
    if (width === 1280 && name === 'answer') await view.pdf({ path: join(folder, `${name}.pdf`), format: 'A4' })
  }
}
await browser.close()
server.close()
console.log(folder)
