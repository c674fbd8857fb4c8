/** Pages have much in common: what was looked at closely is looked at again only where it is built differently or says something else. */
import { kindsOfPlaces } from './kinds-of-places.ts'
import { fitsSideways, holdsUp } from './page-checks.ts'

type Check = typeof holdsUp

/**
 * A memory of the pages looked at. Asked about another page, it says how closely that one must be looked at: `holdsUp`
 * where it holds a kind of place that none before had, `fitsSideways` where only its words are new, null where nothing is.
 *
 * @param inCommon a page's text without what differs although nothing is said: keys of forms, somebody's name
 */
export function rememberingPages(inCommon: (body: string) => string): (body: string) => Check | null {
  const places = new Set<string>()
  const texts = new Set<string>()
  return body => {
    const kinds = kindsOfPlaces(body)
    const text = inCommon(body)
    const check = kinds.isSubsetOf(places) ? (texts.has(text) ? null : fitsSideways) : holdsUp
    for (const kind of kinds) places.add(kind)
    texts.add(text)
    return check
  }
}

/** A page's text without the hidden fields of its forms, whose keys are new each time. */
export const withoutKeys = (body: string): string => body.replace(/<input type="hidden"[^>]*>/g, '')
