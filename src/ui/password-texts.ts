/** What the button of a field for a password says, in the language of the page: options of the macro `passwordInput`. */
import type { Language } from '../platform/languages.ts'
import { frameWords } from './messages/frame/frame-words.ts'

/** @returns nothing in English, which the macro knows by itself */
export function passwordTexts(language: Language) {
  if (language === 'en') return {}
  const { t } = frameWords.in(language)
  return {
    showPasswordText: t('frame.show'),
    hidePasswordText: t('frame.hide'),
    showPasswordAriaLabelText: t('frame.show-password'),
    hidePasswordAriaLabelText: t('frame.hide-password'),
    passwordShownAnnouncementText: t('frame.password-shown'),
    passwordHiddenAnnouncementText: t('frame.password-hidden'),
  }
}
