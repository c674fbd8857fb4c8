import type { PageContent } from '../../../platform/http.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { clauseAddress } from '../clause-anchor.ts'
import type { ChildrensRule, ChildrensRules } from './childrens-rules.ts'
import { pictureOf, tellingSomeone } from './pictures.ts'

/** Few words, large. Telling someone comes first; nothing here asks a child who they are. */
export function readChildrensPage({ pupils, everybody }: ChildrensRules): PageContent {
  return {
    title: 'Safe and kind online',
    kind: 'children',
    main: html`<h1 class="govuk-heading-xl">Safe and kind online</h1>
<section class="sg-tell" aria-labelledby="tell">${tellingSomeone}<div><h2 class="govuk-heading-l" id="tell">Worried? Tell someone</h2>
<p>Is something online nasty, scary or sad? Did somebody ask you to keep a secret?</p>
<p><strong>Tell a grown-up you trust.</strong></p>
<ul class="sg-tell__whom"><li>At school: your teacher, or any grown-up who works here.</li><li>At home: the grown-up who looks after you.</li></ul>
<p>It is not your fault. You will not be in trouble for telling. If one grown-up does not listen, tell another one.</p>
<p>In danger right now? <strong>Ring 999.</strong></p></div></section>
${rulesPart('Rules for you', pupils)}
${rulesPart('Rules for everybody', everybody)}
${pupils.length + everybody.length === 0 ? html`<p>Our rules are in <a class="govuk-link" href="/policy">the school’s policy</a>. Ask a grown-up to read them with you.</p>` : ''}`,
  }
}

function rulesPart(heading: string, rules: readonly ChildrensRule[]): SafeHtml {
  if (rules.length === 0) return html``
  const lines = rules.map(
    ({ clause, words, about }) => html`<li class="sg-child-rule">${pictureOf(about)}<div><p>${words}</p>
<a class="govuk-link sg-child-rule__clause" href="${clauseAddress(clause)}">Rule ${clause}</a></div></li>`,
  )
  return html`<h2 class="govuk-heading-l">${heading}</h2><ul class="sg-child-rules">${lines}</ul>`
}
