import type { PageContent } from '../../../platform/http.ts'
import { html } from '../../../ui/html.ts'

export function accessibilityPage(): PageContent {
  return {
    title: 'Accessibility',
    main: html`<h1 class="govuk-heading-xl">Accessibility</h1>
<p class="govuk-body-l">Everybody must be able to read these pages and to use them.</p>
<h2 class="govuk-heading-l">What you can do</h2>
<ul class="govuk-list govuk-list--bullet govuk-list--spaced">
<li>use every page with a keyboard alone, or with a screen reader</li>
<li>make the text four times as large, or read on a small phone, without scrolling sideways (but for one wide table, which scrolls by itself)</li>
<li>switch off JavaScript: every page works without it</li>
<li>choose your own colours, or high contrast, in your browser or system</li>
<li>print an answer or the policy</li>
</ul>
<h2 class="govuk-heading-l">What we hold ourselves to</h2>
<p class="govuk-body">The Web Content Accessibility Guidelines, version 2.2, level AA. Every page is checked by a program before each release, and with a keyboard, at 320 pixels and without JavaScript. A program finds only some faults. People who use assistive technology have not tested these pages yet.</p>
<h2 class="govuk-heading-l">What is not as it should be</h2>
<ul class="govuk-list govuk-list--bullet govuk-list--spaced">
<li>Pages are in English only.</li>
<li>Documents that a school brings in are shown as they were written, and may be hard to read.</li>
</ul>
<h2 class="govuk-heading-l">If something does not work for you</h2>
<p class="govuk-body">Tell the school office. Say which page it was, and what you wanted to do. You can have any page’s content on paper, in large print or read to you.</p>`,
  }
}
