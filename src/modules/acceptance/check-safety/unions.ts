/** Where unions of people who work in schools speak of themselves (clause A21). Their own pages on social media lie below these. */

/** When the list was written. Links may move; the names lead there too. */
export const unionsListedOn = Temporal.PlainDate.from('2026-11-22')

export interface Union {
  readonly name: string
  readonly whose: string
  readonly url: string
}

export const unions: readonly Union[] = [
  { name: 'NEU', whose: 'teachers and support staff', url: 'https://neu.org.uk/' },
  { name: 'NASUWT', whose: 'teachers', url: 'https://www.nasuwt.org.uk/' },
  { name: 'Community', whose: 'education staff, with what was Voice', url: 'https://community-tu.org/' },
  { name: 'NAHT', whose: 'school leaders', url: 'https://www.naht.org.uk/' },
  { name: 'ASCL', whose: 'school and college leaders', url: 'https://www.ascl.org.uk/' },
  { name: 'UNISON', whose: 'support staff', url: 'https://www.unison.org.uk/' },
  { name: 'GMB', whose: 'support staff', url: 'https://www.gmb.org.uk/' },
  { name: 'Unite', whose: 'support staff', url: 'https://www.unitetheunion.org/' },
]
