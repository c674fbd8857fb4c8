/** Joins the platform, which sends pages, to the layout, which draws them: neither knows of the other. */
import { type OfficeGroup, officeFor } from '../modules/school/index.ts'
import { type FaultCode, statusOf } from '../platform/errors.ts'
import { type Layout, type PageShell, wordsOf } from '../platform/http.ts'
import type { Language, PageWords } from '../platform/languages.ts'
import { button } from '../ui/components.ts'
import { type ErrorStatus, errorPage } from '../ui/error-pages.ts'
import { html, type SafeHtml } from '../ui/html.ts'
import { everyonesWays, page } from '../ui/layout.ts'
import { type FrameWords, frameWords } from '../ui/messages/frame/frame-words.ts'

const signOutForm = (hiddenFields: SafeHtml, { t }: FrameWords): SafeHtml =>
  html`<form method="post" action="/sign-out" novalidate>${hiddenFields}${button({ text: t('frame.sign-out'), classes: 'govuk-button--secondary' })}</form>`

const signedInAs = ({ viewer, hiddenFields }: PageShell, frame: FrameWords) =>
  viewer && hiddenFields ? { name: viewer.name, href: '/me', signOut: signOutForm(hiddenFields, frame) } : undefined

/** Before set-up there is nowhere to navigate to. Today is there for whoever is signed in, the office for whoever looks after anything. */
function waysOf({ school, viewer }: PageShell, office: readonly OfficeGroup[], frame: FrameWords) {
  if (!school) return []
  if (!viewer) return everyonesWays(frame)
  const todayWay = { text: frame.t('frame.today'), href: '/today' }
  const officeWay = { text: frame.t('frame.office'), href: '/office' }
  return [todayWay, ...everyonesWays(frame), ...(officeFor(office, viewer).length > 0 ? [officeWay] : [])]
}

/** Every message around the page counts, shown on this page or not: a person approves them together. */
const frameFingerprints = (language: Language): readonly string[] =>
  Object.keys(frameWords.messages.en).map(id => frameWords.fingerprint(language, id))

/** Whether some of a page's words, or of those around it, were translated and nobody has approved them. */
function isDrafted(words: readonly PageWords[], approved: ReadonlySet<string>): boolean {
  const [first] = words
  if (!first || first.language === 'en') return false
  return [...words.flatMap(({ shown }) => [...shown]), ...frameFingerprints(first.language)].some(print => !approved.has(print))
}

/** The layout that makes the whole document of what a module's view returned. */
export const pageLayout =
  (office: readonly OfficeGroup[]): Layout =>
  ({ errors, ofNoSchool: _told, answersOnce: _sent, ...content }, shell) => {
    const words = wordsOf(content)
    const frame = frameWords.in(words[0]?.language ?? 'en')
    return page({
      ...content,
      words: words[0],
      query: shell.query,
      drafted: isDrafted(words, shell.approved),
      errors: errors ?? undefined,
      school: shell.school ?? undefined,
      path: shell.path,
      notice: shell.notice ?? undefined,
      ...(content.kind === 'door'
        ? { navigation: [] }
        : { signedIn: signedInAs(shell, frame), navigation: waysOf(shell, office, frame) }),
    })
  }

const drawn: ReadonlySet<number> = new Set<ErrorStatus>([403, 404, 422, 429, 500, 503])
const isDrawn = (status: number): status is ErrorStatus => drawn.has(status)

/** The page of a fault. One that has no page of its own is about what was sent. */
export function faultPage(code: FaultCode, reference: string, language: Language) {
  const status = statusOf[code]
  return errorPage(isDrawn(status) ? status : 422, reference, language)
}
