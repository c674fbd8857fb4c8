import type { NamedValue } from '../vocabulary.ts'

/** The words of one answer to a yes-no question. */
export interface Answer {
  readonly phrase: string
  readonly synonyms?: readonly string[]
}

interface Option<Value extends string> extends NamedValue {
  readonly value: Value
}

/** The domain and the options of a fact that is answered by yes or no. */
export function yesNo(yes: Answer, no: Answer): { values: readonly string[]; options: readonly [Option<'yes'>, Option<'no'>] } {
  return {
    values: ['yes', 'no'],
    options: [
      { value: 'yes', label: 'Yes', synonyms: [], ...yes },
      { value: 'no', label: 'No', synonyms: [], ...no },
    ],
  }
}

/** The domain of a fact, in the order of its options. */
export function domainOf<const Options extends readonly NamedValue[]>(
  options: Options,
): { values: readonly string[]; options: Options } {
  return { values: options.map(option => option.value), options }
}
