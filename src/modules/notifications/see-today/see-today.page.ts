import type { PageContent, School } from '../../../platform/http.ts'
import type { Viewer } from '../../../platform/permissions.ts'
import { button } from '../../../ui/components.ts'
import { html } from '../../../ui/html.ts'

/** Nothing waits yet: say so kindly, and who we think this is. */
export function todayPage({
  viewer,
  titles,
  school,
}: {
  readonly viewer: Viewer
  readonly titles: readonly string[]
  readonly school: School | null
}): PageContent {
  return {
    title: 'Today',
    main: html`<h1 class="govuk-heading-xl">Today</h1>
<p class="govuk-body-l">Nothing waits for you. That is how a day should begin.</p>
<p class="govuk-body">You are signed in as ${viewer.name} (${titles.join(', ')}).</p>
${button({ text: 'Ask what you may do', href: '/ask' })}
${school?.demonstration ? html`<p class="govuk-body"><a class="govuk-link" href="/personas">Be somebody else</a></p>` : undefined}`,
  }
}
