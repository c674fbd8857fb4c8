/** The page around every page: head, the school's header, the ways through, the footer. Works without any script. */
import { exitThisPage, notificationBanner, serviceNavigation, skipLink } from './components.ts'
import { errorSummaryFor, type FieldErrors, hasErrors } from './form.ts'
import { html, type SafeHtml } from './html.ts'
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
  /** BCP 47; English unless told. */
  readonly lang?: string | undefined
  readonly dir?: 'ltr' | 'rtl' | undefined
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
  /** `reading` a measure of text; `wide` documents and tables; `children` large, with a way to leave quickly. */
  readonly kind?: 'reading' | 'wide' | 'children' | undefined
}

/** What anyone may open, signed in or not. */
export const everyonesWays: readonly NavigationLink[] = [
  { text: 'Ask', href: '/ask' },
  { text: 'The policy', href: '/policy' },
  { text: 'At a glance', href: '/policy/table' },
  { text: 'Children’s page', href: '/policy/children' },
]

/** Where "Leave this page quickly" goes: somewhere that nobody need explain. */
const somewhereElse = 'https://www.bbc.co.uk/weather'

function head(page: Page): SafeHtml {
  const { stylesheet, script, icon, preload } = namedAssets()
  const schoolSheet = page.school && schoolStylesheetPath(page.school.brand, page.school.second)
  const title = [page.title, page.school?.name, 'Schoolgate'].filter(Boolean).join(' – ')
  return html`<head>
<meta charset="utf-8">
<title>${hasErrors(page.errors) ? 'Error: ' : ''}${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="theme-color" content="#fffdf8">
<meta name="format-detection" content="telephone=no">
${preload.map(path => html`<link rel="preload" href="${path}" as="font" type="font/woff2" crossorigin>`)}
<link rel="stylesheet" href="${stylesheet.path}">
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

function navigation({ path, navigation: links = everyonesWays }: Page): SafeHtml | undefined {
  if (links.length === 0) return undefined
  const place = placeOf(path, links)
  return serviceNavigation({
    navigationLabel: 'Main',
    collapseNavigationOnMobile: false,
    classes: 'sg-navigation',
    navigation: links.map(({ text, href }) => {
      if (href !== place) return { text, href }
      return href === path ? { text, href, current: true } : { text, href, active: true }
    }),
  })
}

function footer(): SafeHtml {
  return html`<footer class="govuk-template__footer sg-footer"><div class="govuk-width-container">
<ul class="sg-footer__links">
<li><a class="govuk-link govuk-link--no-visited-state" href="/policy">Read the policy</a></li>
<li><a class="govuk-link govuk-link--no-visited-state" href="/who-to-ask">Who to ask</a></li>
<li><a class="govuk-link govuk-link--no-visited-state" href="/contact">How the school speaks with you</a></li>
<li><a class="govuk-link govuk-link--no-visited-state" href="/accessibility">Accessibility</a></li>
</ul>
<p class="sg-footer__maker">Schoolgate puts the school’s social media policy to work.</p>
</div></footer>`
}

function mainPart(page: Page): SafeHtml {
  const notice =
    page.notice === undefined ? undefined : notificationBanner({ type: 'success', titleText: 'Done', text: page.notice })
  return html`<main class="govuk-main-wrapper sg-main sg-main--${page.kind ?? 'reading'}" id="main-content">
${errorSummaryFor(page.errors, page.errorIds)}
${notice}
${page.main}
</main>`
}

/** A whole document. Send it with status 422 when it has `errors`. */
export function page(page: Page): SafeHtml {
  const leave =
    page.kind === 'children' ? exitThisPage({ text: 'Leave this page quickly', redirectUrl: somewhereElse }) : undefined
  return html`<!DOCTYPE html>
<html lang="${page.lang ?? 'en'}" dir="${page.dir ?? 'ltr'}" class="govuk-template sg-template">
${head(page)}
<body class="govuk-template__body sg-page">
${skipLink({ href: '#main-content', text: 'Skip to the main part' })}
<header class="govuk-template__header sg-header">
${schoolHeader(page.school, page.signedIn)}
${navigation(page)}
</header>
<div class="govuk-width-container sg-container">
${leave}
${page.beforeContent === undefined ? '' : html`<nav aria-label="Way back">${page.beforeContent}</nav>`}
${mainPart(page)}
</div>
${footer()}
</body>
</html>
`
}
