import type { PageContent, School } from '../../../platform/http.ts'
import type { Viewer } from '../../../platform/permissions.ts'
import { button, insetText } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import type { FrontPageWords } from './front-page.words.ts'

interface FirstVisit {
  readonly words: FrontPageWords
  readonly hiddenFields: SafeHtml
}

/** Nothing is set up yet: look around first, or begin. */
export function firstVisitPage({ words, hiddenFields }: FirstVisit): PageContent {
  const { t } = words
  return {
    title: t('front.welcome'),
    words,
    main: html`<h1 class="govuk-heading-xl">${t('front.to-work')}</h1>
<p class="govuk-body-l">${t('front.may-i')}</p>
<h2 class="govuk-heading-l">${t('front.look')}</h2>
<p class="govuk-body">${t('front.look-what')}</p>
<form method="post" action="/demonstration" novalidate>
${hiddenFields}
${button({ text: t('front.explore'), preventDoubleClick: true })}
</form>
<h2 class="govuk-heading-l">${t('front.set-up')}</h2>
<p class="govuk-body">${t('front.set-up-link')}</p>
${insetText({ text: t('front.lost-link') })}`,
  }
}

function wayIn(school: School, viewer: Viewer | null, { t }: FrontPageWords): SafeHtml {
  if (viewer) return html`<a class="govuk-link" href="/today">${t('front.today')}</a>`
  return school.demonstration
    ? html`<a class="govuk-link" href="/personas">${t('front.personas')}</a>`
    : html`<a class="govuk-link" href="/sign-in">${t('front.sign-in')}</a>`
}

interface View {
  readonly school: School
  readonly viewer: Viewer | null
  readonly words: FrontPageWords
}

/** The school's own first page: one thing to do, and the ways to the rest. */
export function schoolFrontPage({ school, viewer, words }: View): PageContent {
  const { t, rich } = words
  const link = (href: string, text: string) => html`<a class="govuk-link" href="${href}">${text}</a>`
  return {
    title: t('front.title'),
    words,
    main: html`<h1 class="govuk-heading-xl">${t('front.unsure')}</h1>
<p class="govuk-body-l">${t('front.tell')}</p>
${button({ text: t('front.ask'), href: '/ask', isStartButton: true })}
<h2 class="govuk-heading-m">${t('front.go')}</h2>
<ul class="govuk-list govuk-list--spaced">
<li>${rich('front.policy', { policy: link('/policy', t('front.policy-link')) })}</li>
<li>${rich('front.table', { table: link('/policy/table', t('front.table-link')) })}</li>
<li>${link('/policy/children', t('front.children'))}</li>
<li>${wayIn(school, viewer, words)}</li>
</ul>
${school.demonstration ? insetText({ text: t('front.made-up') }) : undefined}`,
  }
}
