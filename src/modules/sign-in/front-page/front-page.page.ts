import type { PageContent, School } from '../../../platform/http.ts'
import type { Viewer } from '../../../platform/permissions.ts'
import { button, insetText } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'

/** Nothing is set up yet: look around first, or begin. */
export function firstVisitPage({ hiddenFields }: { readonly hiddenFields: SafeHtml }): PageContent {
  return {
    title: 'Welcome',
    main: html`<h1 class="govuk-heading-xl">Put your social media policy to work</h1>
<p class="govuk-body-l">Ask “may I?” and get an answer that names the clause.</p>
<h2 class="govuk-heading-l">Look around first</h2>
<p class="govuk-body">The demonstration school is a made-up primary school with a policy in force. Be its teacher, its headteacher, a parent or a pupil, and see what each of them sees. You can change nothing that matters.</p>
<form method="post" action="/demonstration" novalidate>
${hiddenFields}
${button({ text: 'Explore the demonstration school', preventDoubleClick: true })}
</form>
<h2 class="govuk-heading-l">Set up your school</h2>
<p class="govuk-body">You need the set-up link. It was printed where Schoolgate was started, holds for one day and works once.</p>
${insetText({ text: 'Lost the link? Start Schoolgate again, and it prints a new one.' })}`,
  }
}

const wayIn = (school: School, viewer: Viewer | null): SafeHtml => {
  if (viewer) return html`<a class="govuk-link" href="/today">See what waits for you today</a>`
  return school.demonstration
    ? html`<a class="govuk-link" href="/personas">Choose whom you would like to be</a>`
    : html`<a class="govuk-link" href="/sign-in">Sign in</a>`
}

const madeUp =
  'This school and everybody in it are made up. When you have seen enough, set up your own with the set-up link that was printed where Schoolgate was started.'

/** The school's own first page: one thing to do, and the ways to the rest. */
export function schoolFrontPage({ school, viewer }: { readonly school: School; readonly viewer: Viewer | null }): PageContent {
  return {
    title: 'Social media at our school',
    main: html`<h1 class="govuk-heading-xl">Not sure what you may do?</h1>
<p class="govuk-body-l">Tell us what you would like to do. You get an answer from the school’s policy, and what to do next.</p>
${button({ text: 'Ask', href: '/ask', isStartButton: true })}
<h2 class="govuk-heading-m">Or go to</h2>
<ul class="govuk-list govuk-list--spaced">
<li><a class="govuk-link" href="/policy">The policy</a>, in plain words and in full</li>
<li><a class="govuk-link" href="/policy/table">The policy at a glance</a>: who may do what</li>
<li><a class="govuk-link" href="/policy/children">The children’s page</a></li>
<li>${wayIn(school, viewer)}</li>
</ul>
${school.demonstration ? insetText({ text: madeUp }) : undefined}`,
  }
}
