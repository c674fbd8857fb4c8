import type { NamedValue } from '../vocabulary.ts'

/** The words of one answer to a yes-no question. */
export interface Answer {
  readonly label?: string
  readonly hint?: string
  readonly phrase: string
  readonly synonyms?: readonly string[]
}

/** The domain and the options of a fact that is answered by yes or no. */
export function yesNo(yes: Answer, no: Answer): { values: readonly string[]; options: readonly NamedValue[] } {
  return {
    values: ['yes', 'no'],
    options: [
      { value: 'yes', label: 'Yes', synonyms: [], ...yes },
      { value: 'no', label: 'No', synonyms: [], ...no },
    ],
  }
}

/** The domain of a fact, in the order of its options. */
export function domainOf(options: readonly NamedValue[]): { values: readonly string[]; options: readonly NamedValue[] } {
  return { values: options.map(option => option.value), options }
}
