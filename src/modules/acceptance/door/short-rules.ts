import { html, type SafeHtml } from '../../../ui/html.ts'
import { pictureOf } from './pictures.ts'
import type { Screen } from './screen.ts'

/** The rules with pictures, in a few words each. */
export const shortRules = ({ cards }: Screen): SafeHtml =>
  html`<ul class="sg-door-rules sg-door-rules--short">
${cards.map(({ picture, heading }) => html`<li class="sg-door-rule">${pictureOf(picture)}<p class="sg-door-rule__heading">${heading}</p></li>`)}
</ul>`
