/** Staff, governors and helpers of the demonstration, besides those whom anyone may be. */
import type { NewPerson } from '../../people/index.ts'

export const madeUpStaff: readonly Pick<NewPerson, 'name' | 'titles' | 'agency'>[] = [
  { name: 'Constance Abernathy', titles: ['deputy-head', 'deputy-dsl'] },
  { name: 'Hamish Orr', titles: ['senco', 'teacher'] },
  { name: 'Delphine Archambault', titles: ['supply-teacher'], agency: 'Meadow Teaching Agency' },
  { name: 'Rupert Okafor', titles: ['student-teacher'] },
  { name: 'Lottie Grimshaw', titles: ['hlta'] },
  { name: 'Wanda Piekarska', titles: ['teaching-assistant', 'midday-supervisor'] },
  { name: 'Norman Tideswell', titles: ['site-staff'] },
  { name: 'Rosa Calderón', titles: ['kitchen-staff'] },
  { name: 'Hilary Venn', titles: ['dpo'] },
  { name: 'Augustine Mbeki-Ross', titles: ['vice-chair', 'co-opted-governor'] },
  { name: 'Verity Sandringham', titles: ['safeguarding-governor', 'co-opted-governor'] },
  { name: 'Percival Dyke', titles: ['authority-governor'] },
  { name: 'Maud Ellershaw', titles: ['volunteer', 'trip-helper'] },
  { name: 'Stan Bickerstaff', titles: ['contractor'] },
]

/** A teacher who left at the end of the last school year. */
export const madeUpLeaver: Pick<NewPerson, 'name' | 'titles'> = { name: 'Thomasina Reddaway', titles: ['teacher'] }

/** Who teaches and assists in which class. */
export const madeUpTeaching = [
  ['Alder', 'Gwendolyn Farr', 'teacher'],
  ['Alder', 'Marek Zawadowicz', 'assistant'],
  ['Birch', 'Dev Mistry-Lowe', 'teacher'],
  ['Birch', 'Delphine Archambault', 'teacher'],
  ['Birch', 'Lottie Grimshaw', 'assistant'],
  ['Cherry', 'Imani Castlereagh', 'teacher'],
  ['Cherry', 'Wanda Piekarska', 'assistant'],
] as const
