import type { PageContent } from '../../../platform/http.ts'
import { html } from '../../../ui/html.ts'

/** What was tested, what was not, and whom to tell. */
export function accessibilityPage(): PageContent {
  return {
    title: 'Accessibility',
    main: html`<h1 class="govuk-heading-xl">Accessibility</h1>
<p class="govuk-body-l">Everybody should be able to use these pages. If one of them keeps you out, tell the school office: they will get you the answer another way, and see that the page is mended.</p>
<h2 class="govuk-heading-m">You can</h2>
<ul class="govuk-list govuk-list--bullet">
<li>use every page with a keyboard alone, or with scripts switched off</li>
<li>enlarge the text to 400% and read without scrolling sideways</li>
<li>choose your own colours, or high contrast, in your browser</li>
<li>print an answer or the policy</li>
</ul>
<h2 class="govuk-heading-m">How we know</h2>
<p class="govuk-body">We aim for level AA of the Web Content Accessibility Guidelines 2.2. A program checks every page against them, in a real browser, each time something changes.</p>
<h2 class="govuk-heading-m">What we do not know yet</h2>
<p class="govuk-body">People who use screen readers, voice control or magnifiers have not tested these pages yet. A policy document that a school brings itself reads as well as that document is written.</p>`,
  }
}
