import type { PageContent } from '../../../../platform/http.ts'
import { button } from '../../../../ui/components.ts'
import { html } from '../../../../ui/html.ts'

/** Seen for a moment: browsers go on by themselves, and whoever has one that does not presses the button. */
export function goingPage({ name, address }: { readonly name: string; readonly address: string }): PageContent {
  return {
    title: `On to ${name}`,
    main: html`<h1 class="govuk-heading-xl">On to ${name} …</h1>
<p class="govuk-body">You sign in there, and come back here by yourself. We never see your ${name} password.</p>
${button({ text: `Go to ${name}`, href: address })}`,
  }
}
