/** Why a file as a whole is not taken, in words that say what to do. */

export const refusals = {
  'not-a-zip': 'This is not a zip file that we can open. Export it again, and choose the file as it was saved',
  encrypted: 'The zip is locked with a password. Make one without, and delete it once it is imported',
  bomb: 'The zip unpacks to far more than a school’s people need. Export it again with this school’s data only',
  'path-in-name':
    'The files lie in a folder within the zip, or their names hold a path. Put the files themselves into the zip, without a folder',
  'too-many-files': 'The zip holds too many files. A OneRoster export has 22 at most',
  'twice-the-same': 'The zip holds the same file twice. Export it again',
  'not-oneroster':
    'This is not a OneRoster export: its files lack the columns of OneRoster 1.1 or 1.2. In your school’s information system, look for “OneRoster CSV”. Or bring in one plain list (CSV)',
  'looks-like-sds':
    'This looks like files for Microsoft School Data Sync. Export OneRoster 1.1 or 1.2 (CSV) instead, or bring in each list on its own as a plain CSV',
  'loose-oneroster': 'This is one file of a OneRoster export. Put all of its files into one zip, and bring that in as OneRoster',
  'too-many-rows': 'The file has more lines than any school has people and lessons. Export it again with this school’s data only',
  'broken-table': 'A table in the file breaks off: a quotation mark opens and never closes. Export it again',
  'no-people': 'The file holds nobody. Nothing would change',
  'no-header': 'The first line must name the columns: given name, family name, and so on',
  'no-such-school': 'The register that you chose has no school with this URN',
  'not-the-register': 'This is not the register of schools: it lacks the columns URN and EstablishmentName',
} as const

export type RefusalCode = keyof typeof refusals

/** A file that is not taken. */
export interface Refusal {
  readonly refused: RefusalCode
  /** Where, when that helps: "users.csv, line 12". */
  readonly where?: string
}

export const isRefusal = (value: object): value is Refusal => 'refused' in value

export const refusalInWords = ({ refused, where }: Refusal): string =>
  where === undefined ? refusals[refused] : `${refusals[refused]} (${where})`
