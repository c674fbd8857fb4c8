import type { PageContent } from '../../../platform/http.ts'
import { insetText, summaryList } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { capitalised } from '../../../ui/words.ts'
import type { Leaving } from '../leaving-views.ts'
import { type OwnWords, roleIn, yearIn } from '../own-words/own.words.ts'
import type { OwnPage } from '../people-deps.ts'
import { type HeldRole, isOver, type KnownPerson, type NamedTie } from '../person-views.ts'
import type { TitlesInWords } from '../title-words/title.words.ts'

interface View {
  readonly words: OwnWords
  /** In the same language. */
  readonly titles: TitlesInWords
  readonly person: KnownPerson
  readonly roles: readonly HeldRole[]
  readonly classes: readonly { readonly id: string; readonly name: string }[]
  /** The children whom this person may see. */
  readonly children: readonly NamedTie[]
  readonly leaving: Leaving | null
  /** Where other modules keep something of this person's own. */
  readonly ownPages: readonly OwnPage[]
  readonly today: Temporal.PlainDate
}

/** Everything about oneself that one may read here, and whom to ask for the rest. */
export function seeOwnProfilePage(view: View): PageContent {
  const { words, titles } = view
  const { t, rich } = words
  const signIn = html`<a class="govuk-link" href="/me/sign-in">${t('own.sign-in-link')}</a>`
  return {
    title: t('own.title'),
    words: [words, titles.words],
    main: html`<h1 class="govuk-heading-xl">${t('own.heading')}</h1>
${leavingPart(view)}
${summaryList({ rows: [...rowsOfPerson(view), ...rowsOfSchooling(view)] })}
<p class="govuk-body"><a class="govuk-link" href="/me/looked-at">${t('own.looked')}</a></p>
<p class="govuk-body">${rich('own.sign-in', { link: signIn })}</p>
${elsewhere(view)}
<p class="govuk-body">${t('own.wrong')}</p>`,
  }
}

/** Those pages are for people who work at the school, and in English. */
const elsewhere = ({ words: { english }, ownPages }: View): SafeHtml[] =>
  ownPages.map(
    ({ href, text, hint }) =>
      html`<p class="govuk-body"><a class="govuk-link" href="${href}">${english(text)}</a> <span class="sg-quiet">${english(hint)}</span></p>`,
  )

function leavingPart({ words: { t, rich }, leaving }: View): SafeHtml | undefined {
  if (!leaving) return undefined
  const link = html`<a class="govuk-link" href="/me/leaving">${t('own.left-to-do')}</a>`
  return insetText({ html: rich('own.last-day', { day: leaving.lastDay, link }) })
}

const row = (key: string, value: string | SafeHtml) => ({
  key: { text: key },
  value: typeof value === 'string' ? { text: value } : { html: value },
})

const list = (lines: readonly (string | SafeHtml)[]): SafeHtml =>
  html`<ul class="govuk-list">${lines.map(line => html`<li>${line}</li>`)}</ul>`

function rowsOfPerson({ words, titles, person, roles, today }: View) {
  const { t } = words
  const role = (held: HeldRole): string => roleIn(words, capitalised(titles.name(held.title)), held, today)
  const over = roles.filter(held => isOver(held, today))
  return [
    row(t('own.name'), person.name),
    row(t('own.email'), person.email ?? t('own.not-known')),
    row(t('own.mobile'), person.mobile === null ? t('own.not-known') : html`<bdi>${person.mobile}</bdi>`),
    row(t('own.roles'), list(roles.filter(held => !isOver(held, today)).map(role))),
    ...(over.length > 0 ? [row(t('own.roles-over'), list(over.map(role)))] : []),
  ]
}

function rowsOfSchooling({ words, person, classes, children }: View) {
  const { t } = words
  const links = children.map(({ childId, childName }) => html`<a class="govuk-link" href="/people/${childId}">${childName}</a>`)
  return [
    ...(person.yearGroup === null ? [] : [row(t('own.year'), yearIn(words, person.yearGroup))]),
    ...(classes.length > 0 ? [row(t('own.class'), classes.map(({ name }) => name).join(', '))] : []),
    ...(links.length > 0 ? [row(t('own.children'), list(links))] : []),
  ]
}
