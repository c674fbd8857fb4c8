/** A browser for the tests of the look: one that is there already, else Playwright's own. */
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: usual.find(path => existsSync(path)) ?? chromium.executablePath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })
