import { type Language, languages, languageTraits } from '../../../platform/languages.ts'
import { radios } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import type { PreferencesWords } from './preferences.words.ts'

/** In which language mails and text messages come; each is called as its speakers call it. */
export const languageField = (chosen: Language, { t }: PreferencesWords): SafeHtml =>
  radios({
    name: 'language',
    idPrefix: 'language',
    classes: 'govuk-radios--small',
    fieldset: { legend: { text: t('notices.language'), classes: 'govuk-fieldset__legend--m' } },
    hint: { text: t('notices.language-hint') },
    items: languages.map(language => ({
      value: language,
      html: html`<span lang="${language}">${languageTraits[language].ownName}</span>`,
      checked: language === chosen,
    })),
  })
