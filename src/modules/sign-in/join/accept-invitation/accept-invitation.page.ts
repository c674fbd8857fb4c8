import type { PageContent } from '../../../../platform/http.ts'
import { button, insetText } from '../../../../ui/components.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { capitalised } from '../../../../ui/words.ts'
import { titlesIn } from '../../../people/index.ts'
import type { JoinWords } from '../join.words.ts'

interface View {
  readonly words: JoinWords
  readonly token: string
  readonly school: string
  readonly name: string
  readonly titles: readonly string[]
  /** Null where whoever invited is not known any more. */
  readonly inviter: string | null
  /** Who is signed in on this browser; null where nobody is. */
  readonly signedInAs: string | null
  readonly hiddenFields: SafeHtml
}

/** Who invites whom, and one button: mail scanners open links, and press nothing. */
export function acceptInvitationPage(view: View): PageContent {
  const { words, token, school, name, titles, inviter, signedInAs, hiddenFields } = view
  const { t, language } = words
  const said = titlesIn(language)
  return {
    title: t('join.invitation'),
    words: [words, said.words],
    main: html`<h1 class="govuk-heading-xl">${t('join.are-you', { name })}</h1>
<p class="govuk-body-l">${inviter === null ? t('join.office-invites', { school }) : t('join.invites', { inviter, school })}</p>
${titles.length > 0 ? html`<p class="govuk-body">${t('join.titles', { titles: capitalised(said.listed(titles)) })}</p>` : ''}
${signedInAs === null ? '' : insetText({ text: t('join.signed-in-as', { name: signedInAs }) })}
<form method="post" action="/join/${token}" novalidate>
${hiddenFields}
${button({ text: t('join.yes', { name }), preventDoubleClick: true })}
</form>
<p class="govuk-body">${t('join.somebody-else')}</p>`,
  }
}

/** Why a link does not work, as somebody reads who holds it. */
export type DeadInvitation = 'used' | 'expired' | 'withdrawn' | 'has-way-in'

/** The link leads nowhere any more: why, and what to do. */
export function deadInvitationPage(why: DeadInvitation, words: JoinWords): PageContent {
  const { t } = words
  return {
    title: t('join.dead'),
    words,
    main: html`<h1 class="govuk-heading-xl">${t(`join.${why}`)}</h1>
<p class="govuk-body-l">${t(`join.${why}-next`)}</p>
${button({ text: t('join.to-sign-in'), href: '/sign-in' })}`,
  }
}
