import type { PageContent } from '../../../platform/http.ts'
import { fileUpload } from '../../../ui/components.ts'
import { fieldError } from '../../../ui/form.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import type { SchoolColours } from '../crest/crest-store.ts'
import { type FormView, settingsForm, settingsPage, textField } from '../forms/settings-page.ts'

interface View extends Pick<FormView, 'values' | 'errors'> {
  /** As they are now. */
  readonly colours: SchoolColours
  readonly crest?: string
  /** Each form has a key of its own. */
  readonly hiddenFields: () => SafeHtml
}

const colourHint = { text: '# and 6 digits or letters, as on your letterhead: #7a1f3d. Leave it empty for ours' }
const narrow = { classes: 'govuk-input--width-10', hint: colourHint, autocomplete: 'off', spellcheck: false }

export function changeLookPage(view: View): PageContent {
  return settingsPage({
    title: 'Crest and colours',
    lead: 'Every page bears them. We refuse colours that would be hard to read.',
    errors: view.errors,
    main: html`<h2 class="govuk-heading-l">Colours</h2>
${swatches(view.colours)}
${settingsForm({
  action: '/school/look',
  hiddenFields: view.hiddenFields(),
  fields: html`${textField(view, 'primary', 'Main colour', narrow)}${textField(view, 'secondary', 'Second colour', narrow)}`,
  save: 'Save the colours',
})}
<h2 class="govuk-heading-l">Crest</h2>
${crestPart(view)}
${settingsForm({
  action: '/school/look/crest',
  hiddenFields: view.hiddenFields(),
  upload: true,
  fields: fileUpload({
    name: 'crest',
    id: 'crest',
    label: { text: view.crest ? 'Another crest' : 'Your crest', classes: 'govuk-label--s' },
    hint: { text: 'A PNG, JPEG or WebP of at most 200 kB. A square of 240 by 240 pixels is best' },
    errorMessage: fieldError(view.errors, 'crest'),
    attributes: { accept: 'image/png,image/jpeg,image/webp' },
  }),
  save: 'Use this crest',
})}`,
  })
}

/** A colour as a square with its name; a drawing, for no style may stand in the page. */
const swatch = (name: string, colour: string): SafeHtml =>
  html`<li><svg class="sg-swatch" width="48" height="48" viewBox="0 0 48 48" aria-hidden="true" focusable="false"><rect width="48" height="48" rx="8" fill="${colour}"></rect></svg> ${name}: ${colour}</li>`

function swatches({ primary, secondary }: SchoolColours): SafeHtml {
  if (!primary && !secondary) return html`<p class="govuk-body">Your school has not chosen its colours yet.</p>`
  return html`<ul class="govuk-list sg-swatches">${primary ? swatch('Main colour', primary) : ''}${secondary ? swatch('Second colour', secondary) : ''}</ul>`
}

function crestPart({ crest, hiddenFields }: View): SafeHtml {
  if (!crest)
    return html`<p class="govuk-body">The school’s initials stand at the head of each page until you bring its crest.</p>`
  return html`<p class="govuk-body"><img class="sg-crest" src="${crest}" alt="The crest as it is now" width="60" height="60"></p>
<form method="post" action="/school/look/crest/remove" novalidate>${hiddenFields()}<button type="submit" class="govuk-button govuk-button--secondary" data-module="govuk-button">Take the crest away</button></form>`
}
