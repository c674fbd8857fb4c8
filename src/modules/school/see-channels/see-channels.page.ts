import type { PageContent } from '../../../platform/http.ts'
import { insetText, summaryList } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { type Channel, channelHref, kindsOfChannel } from '../channels/channel.ts'
import type { Citation } from '../school-deps.ts'
import type { SeeChannelsWords } from './see-channels.words.ts'

interface View {
  readonly channels: readonly Channel[]
  readonly clauses: readonly Citation[]
  readonly words: SeeChannelsWords
}

/** What is usual has a translation; what the school wrote itself is English. */
const purposeOf = ({ kind, purpose }: Channel, { t, english }: SeeChannelsWords): string | SafeHtml =>
  purpose === kindsOfChannel[kind].purpose ? t(`contact.for-${kind}`) : english(purpose)

function described(channel: Channel, words: SeeChannelsWords): SafeHtml {
  const { name, address } = channel
  const href = channelHref(channel)
  const shown =
    address && (href ? html`<a class="govuk-link" href="${href}">${words.english(address)}</a>` : words.english(address))
  return html`${name ? html`<p class="govuk-body">${words.english(name)}</p>` : ''}
${shown ? html`<p class="govuk-body">${shown}</p>` : ''}
<p class="govuk-body">${purposeOf(channel, words)}</p>`
}

const list = (channels: readonly Channel[], words: SeeChannelsWords): SafeHtml =>
  summaryList({
    rows: channels.map(channel => ({
      key: { text: words.t(`contact.${channel.kind}`) },
      value: { html: described(channel, words) },
    })),
  })

/** "See clauses C2 and C3 of the policy": each leads to its words; nothing where the policy does not say it. */
function cited(clauses: readonly Citation[], { rich, listed }: SeeChannelsWords): SafeHtml {
  if (clauses.length === 0) return html``
  const links = clauses.map(({ id, address }) => html`<a class="govuk-link" href="${address}">${id}</a>`)
  return html`<p class="govuk-body sg-quiet">${rich('contact.clauses', { count: clauses.length, clauses: listed(links) })}</p>`
}

export function seeChannelsPage({ channels, clauses, words }: View): PageContent {
  const { t, rich } = words
  const twoWay = channels.filter(channel => channel.twoWay)
  const oneWay = channels.filter(channel => !channel.twoWay)
  const who = html`<a class="govuk-link" href="/who-to-ask">${t('contact.who')}</a>`
  return {
    title: t('contact.title'),
    words,
    main: html`<h1 class="govuk-heading-xl">${t('contact.title')}</h1>
<p class="govuk-body-l">${t('contact.bring')}</p>
${channels.length === 0 ? html`<p class="govuk-body">${t('contact.none')}</p>` : ''}
${twoWay.length === 0 ? '' : html`<h2 class="govuk-heading-l">${t('contact.speak')}</h2>${list(twoWay, words)}`}
${oneWay.length === 0 ? '' : html`<h2 class="govuk-heading-l">${t('contact.hear')}</h2><p class="govuk-body">${t('contact.one-way')}</p>${list(oneWay, words)}`}
${insetText({ html: rich('contact.worried', { who }) })}
${cited(clauses, words)}`,
  }
}
