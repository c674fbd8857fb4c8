import type { FormErrors, FormValues, PageContent } from '../../../../../platform/http.ts'
import { backLink, button } from '../../../../../ui/components.ts'
import { html, type SafeHtml } from '../../../../../ui/html.ts'
import { capitalised, counted } from '../../../../../ui/words.ts'
import type { Section } from '../../../version-content.ts'
import { draftAddress, sectionDraftAddress } from '../draft-addresses.ts'
import type { PlainDraft } from '../draft-content-store.ts'
import { seenInput } from '../seen.ts'
import { sectionFields, wordsOfSection } from './section-form.ts'

interface View {
  readonly draft: PlainDraft
  readonly hiddenFields: SafeHtml
  readonly errors?: FormErrors
  readonly values?: FormValues
}

const back = ({ id, number }: PlainDraft) => backLink({ text: `Draft ${number}`, href: draftAddress(id) })

export function addSectionPage({ draft, hiddenFields, errors, values }: View): PageContent {
  return {
    title: 'Add a section',
    errors: errors ?? null,
    beforeContent: back(draft),
    main: html`<h1 class="govuk-heading-xl">Add a section</h1>
<form method="post" action="${draftAddress(draft.id, '/sections/new')}" novalidate>
${hiddenFields}
${sectionFields({ errors, values })}
${button({ text: 'Add the section', preventDoubleClick: true })}
</form>`,
  }
}

/** "after “Pupils” and before “Equal treatment”" */
function placeInWords(sections: readonly Section[], index: number): string {
  const [before, after] = [sections[index - 1], sections[index + 1]]
  if (!before) return after ? `it is the first section, before “${after.heading}”` : 'it is the only section'
  return `it stands after “${before.heading}”${after ? ` and before “${after.heading}”` : ', and is the last'}`
}

/** A section's words, and its place. */
export function changeSectionPage({
  draft,
  section,
  hiddenFields,
  errors,
  values,
}: View & { readonly section: Section }): PageContent {
  const address = sectionDraftAddress(draft.id, section.id)
  const index = draft.content.sections.findIndex(({ id }) => id === section.id)
  const quiet = { classes: 'govuk-button--secondary', preventDoubleClick: true }
  return {
    title: `Change the section ${section.heading}`,
    errors: errors ?? null,
    beforeContent: back(draft),
    main: html`<h1 class="govuk-heading-xl">Change a section</h1>
<form method="post" action="${address}" novalidate>
${hiddenFields}${seenInput(wordsOfSection(section))}
${sectionFields({ section, errors, values })}
${button({ text: 'Save the section', preventDoubleClick: true })}
</form>
<h2 class="govuk-heading-l">Where it stands</h2>
<p class="govuk-body">${capitalised(placeInWords(draft.content.sections, index))}. ${section.clauses.length === 0 ? 'It holds no clause, so it can be removed.' : `It holds ${counted(section.clauses.length, 'clause', 'clauses')}. To remove it, first move them to another section or remove them.`}</p>
<form method="post" action="${address}/place" novalidate>
${hiddenFields}
<div class="govuk-button-group">
${index > 0 ? button({ text: 'Move up', name: 'do', value: 'up', ...quiet }) : ''}
${index < draft.content.sections.length - 1 ? button({ text: 'Move down', name: 'do', value: 'down', ...quiet }) : ''}
${section.clauses.length === 0 ? button({ text: 'Remove this section', name: 'do', value: 'remove', classes: 'govuk-button--warning', preventDoubleClick: true }) : ''}
</div>
</form>`,
  }
}
