import type { FormErrors, FormValues, PageContent } from '../../../platform/http.ts'
import { backLink, button } from '../../../ui/components.ts'
import { dayIds } from '../../../ui/day-field.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import type { MailLanguage } from '../../notifications/index.ts'
import { languageField, nameAndContactFields, pupilFields } from '../person-form.page.ts'
import type { KnownPerson } from '../person-views.ts'

interface View {
  readonly person: KnownPerson
  readonly titles: readonly string[]
  readonly mailLanguage: MailLanguage
  readonly hiddenFields: SafeHtml
  readonly errors?: FormErrors
  readonly values?: FormValues
}

/** What is held of somebody, to put right. */
export function changePersonPage({ person, titles, mailLanguage, hiddenFields, errors, values }: View): PageContent {
  const isPupil = titles.includes('pupil') || person.birthDate !== null || person.yearGroup !== null
  return {
    title: `Change ${person.name}`,
    errors: errors ?? null,
    errorIds: dayIds('birthDate'),
    beforeContent: backLink({ text: person.name, href: `/people/${person.id}` }),
    main: html`<h1 class="govuk-heading-xl">Change ${person.name}</h1>
<form method="post" action="/people/${person.id}/change" novalidate>
${hiddenFields}
${nameAndContactFields({ errors, values, person })}
${isPupil ? pupilFields({ errors, values, person }) : languageField(mailLanguage, { errors, values })}
${button({ text: 'Keep these changes', preventDoubleClick: true })}
</form>`,
  }
}
