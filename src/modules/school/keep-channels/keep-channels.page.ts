import type { PageContent } from '../../../platform/http.ts'
import { radios, table, textarea } from '../../../ui/components.ts'
import { fieldError } from '../../../ui/form.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { channelKinds, kindsOfChannel } from '../channels/channel.ts'
import type { StoredChannel } from '../channels/channel-store.ts'
import { type FormView, settingsForm, settingsPage, textField, typed } from '../forms/settings-page.ts'

const fieldsOf = ({ values, errors }: FormView): SafeHtml =>
  html`${radios({
    name: 'kind',
    idPrefix: 'kind',
    fieldset: { legend: { text: 'Which way is it?', classes: 'govuk-fieldset__legend--s' } },
    value: typed(values, 'kind'),
    errorMessage: fieldError(errors, 'kind'),
    items: channelKinds.map(kind => ({ value: kind, text: kindsOfChannel[kind].name })),
  })}
${textField({ values, errors }, 'name', 'Its name, if it has one', { hint: { text: 'Such as the texting service that you use' } })}
${textField({ values, errors }, 'address', 'Where', { hint: { text: 'The web address, phone number, email address or place' } })}
${textarea({
  name: 'purpose',
  id: 'purpose',
  label: { text: 'What is it for?', classes: 'govuk-label--s' },
  hint: { text: 'Such as “Complaints, as our complaints policy says”' },
  rows: '3',
  value: typed(values, 'purpose'),
  errorMessage: fieldError(errors, 'purpose'),
})}
${radios({
  name: 'twoWay',
  idPrefix: 'twoWay',
  classes: 'govuk-radios--inline',
  fieldset: { legend: { text: 'Can people answer by it?', classes: 'govuk-fieldset__legend--s' } },
  value: typed(values, 'twoWay'),
  errorMessage: fieldError(errors, 'twoWay'),
  items: [
    { value: 'yes', text: 'Yes' },
    { value: 'no', text: 'No' },
  ],
})}`

interface ListView extends FormView {
  readonly channels: readonly StoredChannel[]
}

export function listChannelsPage(view: ListView): PageContent {
  const { channels, errors, hiddenFields } = view
  return settingsPage({
    title: 'Official channels',
    lead: 'Everybody can read this list on the page “How the school speaks with you”.',
    errors,
    main: html`${
      channels.length === 0
        ? html`<p class="govuk-body">No channel is entered yet.</p>`
        : table({
            caption: 'Channels',
            captionClasses: 'govuk-visually-hidden',
            head: [{ text: 'Channel' }, { text: 'For' }],
            rows: channels.map(({ id, kind, name, purpose }) => [
              {
                html: html`<a class="govuk-link" href="/school/channels/${id}">${kindsOfChannel[kind].name}${name ? html`: ${name}` : ''}</a>`,
              },
              { text: purpose },
            ]),
          })
    }
<p class="govuk-body"><a class="govuk-link" href="/contact">See the page as everybody sees it</a></p>
<h2 class="govuk-heading-l">Add a channel</h2>
${settingsForm({ action: '/school/channels', hiddenFields, fields: fieldsOf(view), save: 'Add the channel' })}`,
  })
}

export function changeChannelPage(view: FormView & { readonly id: string }): PageContent {
  const { id, errors, hiddenFields } = view
  return settingsPage({
    title: 'Change a channel',
    back: { text: 'Official channels', href: '/school/channels' },
    errors,
    main: settingsForm({
      action: `/school/channels/${id}`,
      hiddenFields,
      fields: fieldsOf(view),
      save: 'Save the channel',
      remove: 'Remove this channel',
    }),
  })
}
