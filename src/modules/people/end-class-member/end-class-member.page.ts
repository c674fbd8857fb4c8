import type { PageContent } from '../../../platform/http.ts'
import { button } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import type { ClassMember, SchoolClass } from '../class-views.ts'

interface View {
  readonly schoolClass: SchoolClass
  readonly member: ClassMember
  readonly hiddenFields: SafeHtml
}

/** Once more before somebody is taken out. */
export function endClassMemberPage({ schoolClass, member, hiddenFields }: View): PageContent {
  const back = `/classes/${schoolClass.id}`
  return {
    title: `Take ${member.name} out of ${schoolClass.name}`,
    main: html`<h1 class="govuk-heading-xl">Take ${member.name} out of ${schoolClass.name}?</h1>
<p class="govuk-body">They stay at the school with all that they are. Whoever teaches ${schoolClass.name} no longer sees their page, or they no longer see the pages of its pupils.</p>
<form method="post" action="${back}/members/${member.memberId}/end" novalidate>
${hiddenFields}
<div class="govuk-button-group">
${button({ text: 'Take out of the class', preventDoubleClick: true })}
<a class="govuk-link" href="${back}">Leave it as it is</a>
</div>
</form>`,
  }
}
