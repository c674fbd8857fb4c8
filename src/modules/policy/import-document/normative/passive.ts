import { words } from './role-mentions.ts'
import { isParticiple } from './verbs.ts'

/** "be uploaded", "be kept": the one who acts is not the subject. */
export function isPassive(complement: string): boolean {
  const [first, ...rest] = words(complement)
  if (first !== 'be' && first !== 'been') return false
  const verb =
    rest.find(
      word => !/ly$|^(?:not|always|never|also|only|both|at|all|times|immediately|first|first|then|so|either)$/.test(word),
    ) ?? ''
  return (
    isParticiple(verb) &&
    !/^(?:linked|connected|prepared|logged|allowed|concerned|exposed|tempted|interested|worried|committed|required|bound|tailored|permitted)$/.test(
      verb,
    )
  )
}

/** The noun phrase right after an inverted verb, without what is to be done. */
export function invertedSubject(complement: string): string {
  const text = complement.trim()
  const be = / be\b/.exec(text)
  if (be) return text.slice(0, be.index)
  const match = /^(?:(?:a|an|the|any|all|our|members? of) )*[a-z']+(?:(?: and |, | or |\/)(?:[a-z']+))*/.exec(text)
  return match?.[0] ?? text
}
