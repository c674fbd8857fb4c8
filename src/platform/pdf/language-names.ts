/** That what a square code leads to is in several languages: a sign for whoever does not read the rest of the sheet. */
import { languages, languageTraits } from '../languages.ts'
import type { Typeface, Weight } from './typeface.ts'

/** "English · Polski · Urdu": as its speakers call each, in English where the typeface lacks their letters. */
export const languageNames = (face: Pick<Typeface, 'isShown'>, weight: Weight): string =>
  languages
    .map(language => languageTraits[language])
    .map(({ ownName, englishName }) => (face.isShown(ownName, weight) ? ownName : englishName))
    .join(' · ')
