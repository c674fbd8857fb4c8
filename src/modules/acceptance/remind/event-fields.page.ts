import type { FormErrors, FormValues } from '../../../platform/http.ts'
import { button, checkboxes, input, radios } from '../../../ui/components.ts'
import { dayField } from '../../../ui/day-field.ts'
import { fieldError } from '../../../ui/form.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { typedText } from '../../../ui/typed-text.ts'
import { everyoneValue, type Offered } from './event-form.ts'

export interface EventFormView {
  readonly action: string
  readonly offered: Offered
  readonly hiddenFields: SafeHtml
  readonly values: FormValues
  readonly errors?: FormErrors | undefined
}

const chosen = (values: FormValues, name: string): readonly string[] => [values[name] ?? []].flat()

/** The fields of an event or visit. The button leads to who will be reminded, not yet to the plan. */
export function eventForm(view: EventFormView): SafeHtml {
  const { action, hiddenFields, values, errors } = view
  return html`<form method="post" action="${action}" novalidate>${hiddenFields}
${radios({
  name: 'kind',
  idPrefix: 'kind',
  fieldset: { legend: { text: 'What is it?', classes: 'govuk-fieldset__legend--s' } },
  errorMessage: fieldError(errors, 'kind'),
  value: typedText(values, 'kind'),
  items: [
    {
      value: 'event',
      text: 'An event to which families come',
      hint: { text: 'A nativity play, sports day, an assembly' },
    },
    { value: 'visit', text: 'A visit with helpers' },
  ],
})}
${input({ name: 'name', id: 'name', label: { text: 'Name', classes: 'govuk-label--s' }, hint: { text: 'For your own list and the poster. No reminder names it' }, value: typedText(values, 'name'), errorMessage: fieldError(errors, 'name') })}
${dayField({ name: 'happensOn', legend: 'Day', errors, values })}
${input({ name: 'startsAt', id: 'startsAt', label: { text: 'Begins at', classes: 'govuk-label--s' }, hint: { text: 'Such as 9.30 or 2 pm. From then on nobody is reminded any more' }, classes: 'govuk-input--width-5', autocomplete: 'off', value: typedText(values, 'startsAt'), errorMessage: fieldError(errors, 'startsAt') })}
${classesField(view)}
${helpersField(view)}
${button({ text: 'See who will be reminded', name: 'do', value: 'check', preventDoubleClick: true })}
</form>`
}

function classesField({ offered: { classes }, values, errors }: EventFormView): SafeHtml {
  const held = chosen(values, 'classes')
  const own = classes.map(({ id, name }) => ({ value: id, text: name, checked: held.includes(id) }))
  const all = { value: everyoneValue, text: 'All families', checked: held.includes(everyoneValue), behaviour: 'exclusive' }
  return checkboxes({
    name: 'classes',
    idPrefix: 'classes',
    classes: 'govuk-checkboxes--small',
    fieldset: { legend: { text: 'For an event: whose families?', classes: 'govuk-fieldset__legend--s' } },
    errorMessage: fieldError(errors, 'classes'),
    items: own.length > 0 ? [...own, { divider: 'or' }, all] : [all],
  })
}

function helpersField({ offered: { helpers }, values, errors }: EventFormView): SafeHtml {
  if (helpers.length === 0)
    return html`<p class="govuk-body" id="helpers">For a visit: nobody is known as a helper on a trip or as a volunteer. Give somebody that role under <a class="govuk-link" href="/people">People</a> first.</p>`
  const held = chosen(values, 'helpers')
  return checkboxes({
    name: 'helpers',
    idPrefix: 'helpers',
    classes: 'govuk-checkboxes--small',
    fieldset: { legend: { text: 'For a visit: who helps?', classes: 'govuk-fieldset__legend--s' } },
    hint: { text: 'Helpers on trips and volunteers. Give somebody that role under People, if they are missing' },
    errorMessage: fieldError(errors, 'helpers'),
    items: helpers.map(({ id, name }) => ({ value: id, text: name, checked: held.includes(id) })),
  })
}
