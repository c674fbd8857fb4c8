import type { PageContent } from '../../../platform/http.ts'
import { insetText, summaryList } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { type Channel, channelHref, kindsOfChannel } from '../channels/channel.ts'
import { cited } from '../forms/cited.ts'
import type { Citation } from '../school-deps.ts'

interface View {
  readonly channels: readonly Channel[]
  readonly clauses: readonly Citation[]
}

function described(channel: Channel): SafeHtml {
  const href = channelHref(channel)
  const address = channel.address && (href ? html`<a class="govuk-link" href="${href}">${channel.address}</a>` : channel.address)
  return html`${channel.name ? html`<p class="govuk-body">${channel.name}</p>` : ''}
${address ? html`<p class="govuk-body">${address}</p>` : ''}
<p class="govuk-body">${channel.purpose}</p>`
}

const list = (channels: readonly Channel[]): SafeHtml =>
  summaryList({
    rows: channels.map(channel => ({ key: { text: kindsOfChannel[channel.kind].name }, value: { html: described(channel) } })),
  })

export function seeChannelsPage({ channels, clauses }: View): PageContent {
  const twoWay = channels.filter(channel => channel.twoWay)
  const oneWay = channels.filter(channel => !channel.twoWay)
  return {
    title: 'How the school speaks with you',
    main: html`<h1 class="govuk-heading-xl">How the school speaks with you</h1>
<p class="govuk-body-l">A question, a worry or a complaint? Bring it to the school itself, not to social media.</p>
${channels.length === 0 ? html`<p class="govuk-body">The school has not entered its channels yet. The school office can help you.</p>` : ''}
${twoWay.length === 0 ? '' : html`<h2 class="govuk-heading-l">Speak with us</h2>${list(twoWay)}`}
${oneWay.length === 0 ? '' : html`<h2 class="govuk-heading-l">Hear from us</h2><p class="govuk-body">Here the school tells you things. To answer, speak with us in one of the other ways.</p>${list(oneWay)}`}
${insetText({ html: html`If you are worried about a child, or about somebody who works here, see <a class="govuk-link" href="/who-to-ask">who to ask</a>.` })}
${cited(clauses)}`,
  }
}
