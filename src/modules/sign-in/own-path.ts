/** Where to go on after signing in: an address may ask for that, so it is held to pages of our own. */

const longest = 2000

/**
 * The path itself where it leads to a page of ours, else null: browsers read `//host` and `/\host` as another site, and
 * drop tabs and line ends before they look.
 */
export function ownPath(path: unknown): string | null {
  if (typeof path !== 'string' || path.length > longest) return null
  return /^\/(?![/\\])[\x21-\x7e]*$/.test(path) && !path.includes('\\') ? path : null
}
