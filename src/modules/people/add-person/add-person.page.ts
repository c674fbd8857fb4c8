import type { FormErrors, FormValues, PageContent } from '../../../platform/http.ts'
import type { Viewer } from '../../../platform/permissions.ts'
import { backLink, button, input, insetText } from '../../../ui/components.ts'
import { dayField, dayIds } from '../../../ui/day-field.ts'
import { fieldError } from '../../../ui/form.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { typedText } from '../../../ui/typed-text.ts'
import { nameAndContactFields, pupilFields } from '../person-form.page.ts'
import { mayGive } from '../role-approval.ts'
import type { Title } from '../roles.ts'
import { titleField } from '../title-field.page.ts'

interface View {
  readonly viewer: Viewer
  readonly today: Temporal.PlainDate
  readonly hiddenFields: SafeHtml
  readonly errors?: FormErrors
  readonly values?: FormValues
}

/** Whether somebody may be entered with this title by this viewer. */
export const offersTitle = ({ roles }: Viewer, title: Title): boolean => title.giving !== 'approved' && mayGive(roles, title)

/** One person, and what they are. */
export function addPersonPage({ viewer, today, hiddenFields, errors, values }: View): PageContent {
  return {
    title: 'Add a person',
    errors: errors ?? null,
    errorIds: dayIds('birthDate', 'startsOn'),
    beforeContent: backLink({ text: 'People', href: '/people' }),
    main: html`<h1 class="govuk-heading-xl">Add a person</h1>
<form method="post" action="/people/new" novalidate>
${hiddenFields}
${nameAndContactFields({ errors, values })}
<h2 class="govuk-heading-m">What they are here</h2>
${titleField({ text: 'Role', hint: 'More roles can be given afterwards', offered: title => offersTitle(viewer, title), value: typedText(values, 'title'), errors })}
${dayField({ name: 'startsOn', legend: 'First day', errors, values, value: today })}
${input({
  name: 'agency',
  id: 'agency',
  label: { text: 'Agency', classes: 'govuk-label--s' },
  hint: { text: 'Where an agency sends them: its name' },
  value: typedText(values, 'agency'),
  errorMessage: fieldError(errors, 'agency'),
})}
<h2 class="govuk-heading-m">For pupils only</h2>
${pupilFields({ errors, values })}
${insetText({ text: 'Headteachers, safeguarding leads, the chair and administrators: add the person as “Other member of staff” or “Governor” first. Then give them the role on their page: a second person approves it.' })}
${button({ text: 'Add this person', preventDoubleClick: true })}
</form>`,
  }
}
