/** Joins the platform, which sends pages, to the layout, which draws them: neither knows of the other. */
import { type OfficeGroup, officeFor } from './modules/school/index.ts'
import { type FaultCode, statusOf } from './platform/errors.ts'
import type { Layout, PageShell } from './platform/http.ts'
import { button } from './ui/components.ts'
import { type ErrorStatus, errorPage } from './ui/error-pages.ts'
import { html, type SafeHtml } from './ui/html.ts'
import { everyonesWays, page } from './ui/layout.ts'

const signOutForm = (hiddenFields: SafeHtml): SafeHtml =>
  html`<form method="post" action="/sign-out" novalidate>${hiddenFields}${button({ text: 'Sign out', classes: 'govuk-button--secondary' })}</form>`

const signedInAs = ({ viewer, hiddenFields }: PageShell) =>
  viewer && hiddenFields ? { name: viewer.name, href: '/me', signOut: signOutForm(hiddenFields) } : undefined

const todayWay = { text: 'Today', href: '/today' } as const
const officeWay = { text: 'Office', href: '/office' } as const

/** Before set-up there is nowhere to navigate to. Today is there for whoever is signed in, the office for whoever looks after anything. */
function waysOf({ school, viewer }: PageShell, office: readonly OfficeGroup[]) {
  if (!school) return []
  if (!viewer) return everyonesWays
  return [todayWay, ...everyonesWays, ...(officeFor(office, viewer).length > 0 ? [officeWay] : [])]
}

/** The layout that makes the whole document of what a module's view returned. */
export const pageLayout =
  (office: readonly OfficeGroup[]): Layout =>
  ({ errors, ofNoSchool: _told, ...content }, shell) =>
    page({
      ...content,
      errors: errors ?? undefined,
      school: shell.school ?? undefined,
      path: shell.path,
      notice: shell.notice ?? undefined,
      signedIn: signedInAs(shell),
      navigation: waysOf(shell, office),
    })

const drawn: ReadonlySet<number> = new Set<ErrorStatus>([403, 404, 422, 429, 500, 503])
const isDrawn = (status: number): status is ErrorStatus => drawn.has(status)

/** The page of a fault. One that has no page of its own is about what was sent. */
export function faultPage(code: FaultCode, reference: string) {
  const status = statusOf[code]
  return errorPage(isDrawn(status) ? status : 422, reference)
}
