/** The table of all routes and who may use them, as docs/permissions.md shows it: made from the declarations, so it cannot drift. */
import { rolesOf, type Title, titles } from '../modules/people/index.ts'
import type { RouteEntry } from '../platform/http.ts'
import type { Permission, Viewer } from '../platform/permissions.ts'

/** Somebody who is nothing but the holder of one title. */
export const holderOf = ({ id }: Pick<Title, 'id'>): Viewer => ({
  personId: '00000000-0000-7000-8000-000000000001',
  schoolId: '00000000-0000-7000-8000-000000000002',
  name: 'Somebody',
  roles: rolesOf([id]),
})

type Required = RouteEntry & { readonly access: { readonly kind: 'requires'; readonly permission: Permission } }
type Open = RouteEntry & { readonly access: { readonly kind: 'open'; readonly why: string } }

const isRequired = (route: RouteEntry): route is Required => route.access.kind === 'requires'
const isOpen = (route: RouteEntry): route is Open => route.access.kind === 'open'

/** HEAD goes with GET; the addresses of assets bear digests that change with every style. */
const worthShowing = ({ method, url }: RouteEntry): boolean =>
  method !== 'HEAD' && (!url.startsWith('/assets/') || url.includes(':'))

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n')

const byAddress = (one: RouteEntry, other: RouteEntry): number =>
  one.url.localeCompare(other.url, 'en') || one.method.localeCompare(other.method, 'en')

const openTable = (routes: readonly Open[]): string =>
  table(
    ['route', 'open, because'],
    routes.map(({ method, url, access }) => [`${method} \`${url}\``, access.why]),
  )

/** Titles that every route treats alike, by what they are let into: they share a column of their own. */
function alike(routes: readonly Required[]): { readonly names: readonly string[]; readonly may: readonly boolean[] }[] {
  const letInto = titles.map(title => ({ title, may: routes.map(({ access }) => access.permission(holderOf(title))) }))
  return [...Map.groupBy(letInto, ({ may }) => may.join())].map(([, group]) => ({
    names: group.map(({ title }) => title.name),
    may: group[0]?.may ?? [],
  }))
}

const letter = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index)

/** A column for each group of titles that are let into the same routes: with one for each title nobody could read it. */
function requiredTables(routes: readonly Required[]): string {
  const groups = alike(routes)
  const key = table(
    ['', 'titles'],
    groups.map(({ names }, index) => [letter(index), names.join(', ')]),
  )
  const rows = routes.map(({ method, url, access: { permission } }, at) => [
    `${method} \`${url}\``,
    permission.sentence,
    ...groups.map(({ may }, index) => (may[at] ? letter(index) : '·')),
  ])
  return `${key}\n\n${table(['route', 'who may', ...groups.map((_, index) => letter(index))], rows)}`
}

/** The whole document, in Markdown. */
export function permissionsDocument(routes: readonly RouteEntry[]): string {
  const shown = routes.filter(worthShowing).toSorted(byAddress)
  return `# Who may use what

Printed from the routes by \`node src/print-permissions.ts > docs/permissions.md\`; a test compares the two. Relations to a
thing (own request, own class, subject of the incident) come on top, in the handlers. Whoever is not signed in is sent to the
sign-in page by every route of the second table.

## Open to everyone

${openTable(shown.filter(isOpen))}

## Only signed in, by title

Titles that are let into the same routes share a letter. A person may hold several titles, and may do what any of them may.

${requiredTables(shown.filter(isRequired))}
`
}
