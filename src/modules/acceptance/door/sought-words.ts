/**
 * How visits are looked up by name: in small letters without accents. Written by the program, not by the database, whose idea of
 * small letters hangs on the language that it was made for. Pure.
 */

/** A text as the log compares it. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll('ł', 'l')

/** What a visit is found by: its name and host, on a line each. */
export const soughtOf = ({ name, host }: { readonly name: string; readonly host: string | null }): string =>
  plain(`${name}\n${host ?? ''}`)

/** Words that somebody looks for, as patterns of LIKE: what LIKE would read as a sign of its own stands for itself. */
export const soughtWords = (text: string): string[] =>
  plain(text)
    .split(/\s+/)
    .filter(word => word !== '')
    .map(word => word.replaceAll(/[\\%_]/g, '\\$&'))
