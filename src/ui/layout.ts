/** The page around every page: head, the school's header, the ways through, the footer. Works without any script. */
import { languageTraits, type PageWords } from '../platform/languages.ts'
import { exitThisPage, notificationBanner, serviceNavigation, skipLink } from './components.ts'
import { errorSummaryFor, type FieldErrors, hasErrors } from './form.ts'
import { html, type SafeHtml } from './html.ts'
import { type FrameWords, frameWords } from './messages/frame/frame-words.ts'
import { draftedLine, languageSwitch } from './messages/language-switch.ts'
import { type School, type SignedIn, schoolHeader } from './school-header.ts'
import { namedAssets } from './theme/assets.ts'
import { schoolStylesheetPath } from './theme/school-colours.ts'

export type { School, SignedIn } from './school-header.ts'

export type NavigationLink = { readonly text: string; readonly href: string }

export type Page = {
  /** What this page is, without the school's name or "Error: ". */
  readonly title: string
  /** Absent where no school is known yet: set-up, and errors before a school is found. */
  readonly school?: School | undefined
  readonly main: SafeHtml
  /** Where the page takes its words from a catalogue: in which language, and in which others there are words. Else it is English. */
  readonly words?: PageWords | undefined
  /** The query of this page's address, for the links to other languages; null for the answer to a form. */
  readonly query?: string | null | undefined
  /** True where no person has approved all of the words yet. */
  readonly drafted?: boolean | undefined
  /** Above the main part: a back link or breadcrumbs. */
  readonly beforeContent?: SafeHtml | undefined
  /** The ways through, instead of the four that everyone has; `[]` for none. */
  readonly navigation?: readonly NavigationLink[] | undefined
  /** The path of this page, to mark its place in the navigation. */
  readonly path?: string | undefined
  /** Problems with the form on this page: shown at its head, and named in the title. */
  readonly errors?: FieldErrors | undefined
  /** Ids of fields that are not their names, for the links of the error summary. */
  readonly errorIds?: Readonly<Record<string, string>> | undefined
  /** What was just done: "Account approved". */
  readonly notice?: string | undefined
  /** Paths of further modules, beside the product's own script. */
  readonly scripts?: readonly string[] | undefined
  readonly signedIn?: SignedIn | undefined
  /** `reading` a measure of text; `wide` documents and tables; `children` large, with a way to leave quickly; `door` large, with no ways elsewhere. */
  readonly kind?: 'reading' | 'wide' | 'children' | 'door' | undefined
}

/** What anyone may open, signed in or not. */
export const everyonesWays = ({ t }: FrameWords): readonly NavigationLink[] => [
  { text: t('frame.ask'), href: '/ask' },
  { text: t('frame.policy'), href: '/policy' },
  { text: t('frame.table'), href: '/policy/table' },
  { text: t('frame.children'), href: '/policy/children' },
]

/** Where "Leave this page quickly" goes: somewhere that nobody need explain. */
const somewhereElse = 'https://www.bbc.co.uk/weather'

function head(page: Page, { t, dir }: FrameWords): SafeHtml {
  const { stylesheet, rightToLeft, script, icon, preload } = namedAssets()
  const schoolSheet = page.school && schoolStylesheetPath(page.school.brand, page.school.second)
  const title = [page.title, page.school?.name, 'Schoolgate'].filter(Boolean).join(' – ')
  return html`<head>
<meta charset="utf-8">
<title>${hasErrors(page.errors) ? `${t('frame.error')}: ` : ''}${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="theme-color" content="#fffdf8">
<meta name="format-detection" content="telephone=no">
${preload.map(path => html`<link rel="preload" href="${path}" as="font" type="font/woff2" crossorigin>`)}
<link rel="stylesheet" href="${(dir === 'rtl' ? rightToLeft : stylesheet).path}">
${schoolSheet ? html`<link rel="stylesheet" href="${schoolSheet}">` : ''}
<link rel="icon" href="${icon.path}" type="image/svg+xml" sizes="any">
${[script.path, ...(page.scripts ?? [])].map(path => html`<script type="module" src="${path}"></script>`)}
</head>`
}

/** The link that leads deepest towards this page: `/policy/table`, not `/policy`, for the table. */
function placeOf(path: string | undefined, links: readonly NavigationLink[]): string | undefined {
  const leading = links.filter(({ href }) => path === href || path?.startsWith(`${href}/`))
  return leading.toSorted((one, other) => other.href.length - one.href.length)[0]?.href
}

function navigation({ path, navigation: links }: Page, frame: FrameWords): SafeHtml | undefined {
  links ??= everyonesWays(frame)
  if (links.length === 0) return undefined
  const place = placeOf(path, links)
  return serviceNavigation({
    navigationLabel: frame.t('frame.navigation'),
    collapseNavigationOnMobile: false,
    classes: 'sg-navigation',
    navigation: links.map(({ text, href }) => {
      if (href !== place) return { text, href }
      return href === path ? { text, href, current: true } : { text, href, active: true }
    }),
  })
}

function footer({ t }: FrameWords): SafeHtml {
  const links = [
    ['/policy', t('frame.read-policy')],
    ['/who-to-ask', t('frame.who-to-ask')],
    ['/contact', t('frame.contact')],
    ['/accessibility', t('frame.accessibility')],
  ]
  return html`<footer class="govuk-template__footer sg-footer"><div class="govuk-width-container">
<ul class="sg-footer__links">
${links.map(([href, text]) => html`<li><a class="govuk-link govuk-link--no-visited-state" href="${href}">${text}</a></li>\n`)}</ul>
<p class="sg-footer__maker">${t('frame.maker')}</p>
</div></footer>`
}

function mainPart(page: Page, frame: FrameWords): SafeHtml {
  const { language, t } = frame
  const notice =
    page.notice === undefined ? undefined : notificationBanner({ type: 'success', titleText: t('frame.done'), text: page.notice })
  return html`<main class="govuk-main-wrapper sg-main sg-main--${page.kind ?? 'reading'}" id="main-content">
${errorSummaryFor(page.errors, page.errorIds, language)}
${notice}
${page.drafted ? draftedLine(frame, frameWords.in('en')) : undefined}
${page.main}
</main>`
}

const leaveQuickly = ({ t }: FrameWords): SafeHtml =>
  exitThisPage({
    text: t('frame.leave'),
    redirectUrl: somewhereElse,
    activatedText: t('frame.leaving'),
    timedOutText: t('frame.leave-over'),
    pressTwoMoreTimesText: t('frame.leave-twice'),
    pressOneMoreTimeText: t('frame.leave-once'),
  })

/** A whole document. Send it with status 422 when it has `errors`. */
export function page(page: Page): SafeHtml {
  const frame = frameWords.in(page.words?.language ?? 'en')
  const { language, t } = frame
  return html`<!DOCTYPE html>
<html lang="${language}" dir="${languageTraits[language].dir}" class="govuk-template sg-template">
${head(page, frame)}
<body class="govuk-template__body sg-page">
${skipLink({ href: '#main-content', text: t('frame.skip') })}
<header class="govuk-template__header sg-header">
${schoolHeader(page.school, page.signedIn, t('frame.what'))}
${navigation(page, frame)}
</header>
<div class="govuk-width-container sg-container">
${languageSwitch(page.words, page.query ?? null, frame)}
${page.kind === 'children' ? leaveQuickly(frame) : undefined}
${page.beforeContent === undefined ? '' : html`<nav aria-label="${t('frame.way-back')}">${page.beforeContent}</nav>`}
${mainPart(page, frame)}
</div>
${footer(frame)}
</body>
</html>
`
}
