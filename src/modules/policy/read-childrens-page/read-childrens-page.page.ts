import type { PageContent } from '../../../platform/http.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { clauseAddress } from '../clause-anchor.ts'
import type { ChildrensRule, ChildrensRules } from './childrens-rules.ts'
import { pictureOf, tellingSomeone } from './pictures.ts'
import { type ChildrensWords, messageOfRule } from './read-childrens-page.words.ts'

/** Few words, large. Telling someone comes first; nothing here asks a child who they are. */
export function readChildrensPage({ pupils, everybody }: ChildrensRules, words: ChildrensWords): PageContent {
  const { t, rich } = words
  const policy = html`<a class="govuk-link" href="/policy">${t('children.policy')}</a>`
  return {
    title: t('children.title'),
    kind: 'children',
    words,
    main: html`<h1 class="govuk-heading-xl">${t('children.title')}</h1>
<section class="sg-tell" aria-labelledby="tell">${tellingSomeone}<div><h2 class="govuk-heading-l" id="tell">${t('children.tell')}</h2>
<p>${t('children.nasty')}</p>
<p><strong>${t('children.trust')}</strong></p>
<ul class="sg-tell__whom"><li>${t('children.at-school')}</li><li>${t('children.at-home')}</li></ul>
<p>${t('children.no-trouble')}</p>
<p>${rich('children.danger', { ring: html`<strong>${t('children.ring')}</strong>` })}</p></div></section>
${englishNote([...pupils, ...everybody], words)}
${rulesPart(t('children.yours'), pupils, words)}
${rulesPart(t('children.everybody'), everybody, words)}
${pupils.length + everybody.length === 0 ? html`<p>${rich('children.none', { policy })}</p>` : ''}`,
  }
}

/** The model's own rules are translated; what a school wrote itself is English. */
function englishNote(rules: readonly ChildrensRule[], { language, t }: ChildrensWords): SafeHtml | undefined {
  const isAllThere = language === 'en' || rules.every(rule => messageOfRule(rule.words) !== undefined)
  return isAllThere ? undefined : html`<p>${t('children.in-english')}</p>`
}

function wordsOfRule({ words: own }: ChildrensRule, { t, inEnglish }: ChildrensWords): SafeHtml {
  const message = messageOfRule(own)
  return message ? html`<p>${t(message)}</p>` : html`<p${inEnglish}>${own}</p>`
}

function rulesPart(heading: string, rules: readonly ChildrensRule[], words: ChildrensWords): SafeHtml {
  if (rules.length === 0) return html``
  const lines = rules.map(
    rule => html`<li class="sg-child-rule">${pictureOf(rule.about)}<div>${wordsOfRule(rule, words)}
<a class="govuk-link sg-child-rule__clause" href="${clauseAddress(rule.clause)}">${words.t('children.rule', { clause: rule.clause })}</a></div></li>`,
  )
  return html`<h2 class="govuk-heading-l">${heading}</h2><ul class="sg-child-rules">${lines}</ul>`
}
