import type { PageContent } from '../../../platform/http.ts'
import { button, table } from '../../../ui/components.ts'
import { html } from '../../../ui/html.ts'
import { listed } from '../../../ui/words.ts'
import type { ListedClass } from '../class-views.ts'
import { yearGroupName } from '../person.ts'

interface View {
  readonly classes: readonly ListedClass[]
  readonly seesAll: boolean
  readonly mayKeep: boolean
}

/** The classes with their teachers. */
export function seeClassesPage({ classes, seesAll, mayKeep }: View): PageContent {
  const empty = seesAll
    ? 'There is no class yet. Add one, or import your people.'
    : 'You are in no class as a teacher or assistant.'
  return {
    title: seesAll ? 'Classes' : 'Your classes',
    main: html`<h1 class="govuk-heading-xl">${seesAll ? 'Classes' : 'Your classes'}</h1>
${mayKeep ? button({ text: 'Add a class', href: '/classes/new' }) : undefined}
${
  classes.length === 0
    ? html`<p class="govuk-body-l">${empty}</p>`
    : table({
        firstCellIsHeader: true,
        head: [{ text: 'Class' }, { text: 'Year' }, { text: 'Teachers' }, { text: 'Pupils', format: 'numeric' }],
        rows: classes.map(({ id, name, yearGroup, teachers, pupils }) => [
          { html: html`<a class="govuk-link" href="/classes/${id}">${name}</a>` },
          { text: yearGroup === null ? 'mixed' : yearGroupName(yearGroup) },
          { text: teachers.length === 0 ? 'nobody yet' : listed(teachers) },
          { text: String(pupils), format: 'numeric' },
        ]),
      })
}`,
  }
}
