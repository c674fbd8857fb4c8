/** The form of columns read back. */
import type { FormErrors, FormValues } from '../../../../platform/http.ts'
import { type Columns, type ColumnsProblem, type Field, fields, whyNotColumns } from '../plain-csv/fields.ts'
import type { ListMeaning, ListOf } from '../plain-csv/people-of-list.ts'

/** The name of a column's field, by its place from 0. */
export const columnField = (index: number): string => `column-${index}`

const problems: Readonly<Record<ColumnsProblem, string>> = {
  'no-name': 'Choose the columns of given name and family name, or the one of the whole name',
  'no-key': 'Choose a column by which people are found again: a number, the UPN or the email',
  twice: 'Choose each meaning for one column only',
}

const isField = (text: unknown): text is Field => typeof text === 'string' && Object.hasOwn(fields, text)
const isListOf = (text: unknown): text is ListOf => text === 'pupils' || text === 'staff' || text === 'parents'

export type ReadMeaning =
  | { readonly meaning: ListMeaning; readonly errors: null }
  | { readonly meaning: Partial<ListMeaning>; readonly errors: FormErrors }

/** @param width how many columns the list has */
export function readMeaning(values: FormValues, width: number): ReadMeaning {
  const columns: Columns = Array.from({ length: width }, (_, index) => {
    const value = values[columnField(index)]
    return isField(value) ? value : null
  })
  const [of, complete] = [values['of'], values['complete']]
  const problem = whyNotColumns(columns)
  const first = columnField(Math.max(0, columns.indexOf(null)))
  const errors = {
    ...(isListOf(of) ? {} : { of: 'Choose who is in this list' }),
    ...(complete === 'yes' || complete === 'no' ? {} : { complete: 'Choose whether all of them are in it' }),
    ...(problem && { [first]: problems[problem] }),
  }
  if (isListOf(of) && Object.keys(errors).length === 0)
    return { meaning: { columns, of, complete: complete === 'yes' }, errors: null }
  return {
    meaning: { columns, ...(isListOf(of) && { of }), ...(typeof complete === 'string' && { complete: complete === 'yes' }) },
    errors,
  }
}
