import type { PageContent } from '../../../../platform/http.ts'
import { button, insetText } from '../../../../ui/components.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { capitalised } from '../../../../ui/words.ts'
import { titleNames } from '../../../people/index.ts'

interface View {
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
export function acceptInvitationPage({ token, school, name, titles, inviter, signedInAs, hiddenFields }: View): PageContent {
  return {
    title: 'Your invitation',
    main: html`<h1 class="govuk-heading-xl">Are you ${name}?</h1>
<p class="govuk-body-l">${inviter ?? 'The school office'} invites you to Schoolgate, where ${school} keeps its social media policy.</p>
${titles.length > 0 ? html`<p class="govuk-body">At the school you are: ${capitalised(titleNames(titles).join(', '))}.</p>` : ''}
${signedInAs === null ? '' : insetText({ text: `You are signed in on this browser as ${signedInAs}. If you go on, that ends.` })}
<form method="post" action="/join/${token}" novalidate>
${hiddenFields}
${button({ text: `Yes, I am ${name}`, preventDoubleClick: true })}
</form>
<p class="govuk-body">If you are somebody else, close this page and tell the school office: the mail went to the wrong address.</p>`,
  }
}

/** Why a link does not work, as somebody reads who holds it. */
export type DeadInvitation = 'used' | 'expired' | 'withdrawn' | 'has-way-in'

const words: Readonly<Record<DeadInvitation, readonly [happened: string, next: string]>> = {
  used: ['This link was used already.', 'It works once. If you did not finish then, ask the school office to send another.'],
  expired: ['This link has run out.', 'Ask the school office to send another: it takes them a minute.'],
  withdrawn: ['This link does not work any more.', 'Look for a newer mail from the school, or ask the school office.'],
  'has-way-in': ['You can sign in already.', 'Use what you set up then. If you lost it, ask an administrator at your school.'],
}

/** The link leads nowhere any more: why, and what to do. */
export function deadInvitationPage(why: DeadInvitation): PageContent {
  const [happened, next] = words[why]
  return {
    title: 'This link does not work',
    main: html`<h1 class="govuk-heading-xl">${happened}</h1>
<p class="govuk-body-l">${next}</p>
${button({ text: 'Go to the sign-in page', href: '/sign-in' })}`,
  }
}
