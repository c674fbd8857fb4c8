/** What a page says in its own language: for tests that look for English on pages in another one. */
import { textsOf } from './page-texts.ts'

/** Texts of the body of a page, in English or not, without what says that it is English. */
export const readTexts = (document: string): ReadonlySet<string> => textsOf(document).own

/** The same in every language: names around every page of the demonstration. */
export const namesAroundPages: ReadonlySet<string> = new Set(['Willow Lane Primary School', 'Polski', 'اردو', 'Schoolgate', 'WL'])
