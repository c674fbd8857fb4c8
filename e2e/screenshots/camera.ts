/** Keeps pages as a wide screen and as a phone show them. */
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'

const screens = { wide: { width: 1280, height: 900 }, phone: { width: 375, height: 812 } } as const

/** "/ask?role=staff&act=x" → "ask role=staff act=x". */
const fileName = (address: string): string =>
  decodeURIComponent(address)
    .replace(/^(\/set-up|\/policy\/import)\/.*/, '$1-one')
    .replace(/[^A-Za-z0-9=-]+/g, ' ')
    .trim() || 'front'

export interface Camera {
  /** Goes there, and keeps what stands there. */
  readonly at: (page: Page, address: string, who: string) => Promise<void>
  /** The page that stands there: what only a form leads to. */
  readonly here: (page: Page, name: string, who: string) => Promise<void>
}

/** A camera whose pictures come into a folder, which is made where there is none. */
export function cameraInto(given: string): Camera {
  const folder = resolve(given)
  mkdirSync(folder, { recursive: true })
  const here: Camera['here'] = async (page, name, who) => {
    for (const [screen, viewport] of Object.entries(screens)) {
      await page.setViewportSize(viewport)
      await page.screenshot({ path: join(folder, `${fileName(name)} - ${who} ${screen}.png`), fullPage: true })
    }
  }
  const at: Camera['at'] = async (page, address, who) => {
    await page.goto(address)
    await here(page, address, who)
  }
  return { at, here }
}
