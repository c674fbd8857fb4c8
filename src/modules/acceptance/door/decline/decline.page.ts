import type { PageContent } from '../../../../platform/http.ts'
import { html } from '../../../../ui/html.ts'
import type { DoorWords } from '../door.words.ts'
import type { EnteredDoor } from '../enter-door.ts'

interface View {
  readonly words: DoorWords
  readonly door: EnteredDoor
  readonly onTablet: boolean
}

/** Somebody did not agree: whom they speak with, and that nothing of them was kept. */
export function declinedPage({ words, door, onTablet }: View): PageContent {
  const { t } = words
  return {
    title: t('door.declined-title'),
    kind: 'door',
    words,
    main: html`<h1 class="govuk-heading-l sg-door-title">${t('door.declined-title')}</h1>
<p class="govuk-body-l">${t('door.declined-words')}</p>
<p class="govuk-body">${t('door.declined-told')}</p>
<p class="govuk-body"><a class="govuk-link" href="${door.path}${onTablet ? '/tablet' : ''}">${t('door.read-again')}</a></p>`,
  }
}

/** There is nothing to accept: no version is in force, or it says nothing to visitors. */
export function closedPage({ words }: Pick<View, 'words'>): PageContent {
  const { t } = words
  return {
    title: t('door.declined-title'),
    kind: 'door',
    words,
    main: html`<h1 class="govuk-heading-l sg-door-title">${t('door.declined-title')}</h1>
<p class="govuk-body-l">${t('door.closed-words')}</p>`,
  }
}
