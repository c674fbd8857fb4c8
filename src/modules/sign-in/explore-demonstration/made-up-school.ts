/** The demonstration: a primary school and people that do not exist. */
import type { NewPerson } from '../../people/index.ts'

export const madeUpSchool = { name: 'Willow Lane Primary School', slug: 'demonstration', demonstration: true } as const

/** Whom anyone may be: somebody of every kind, and some who are two things at once, for that is where policies get hard. */
export const madeUpPeople: readonly Pick<NewPerson, 'name' | 'titles'>[] = [
  { name: 'Rosalind Achterberg', titles: ['headteacher'] },
  { name: 'Tobias Penhallow', titles: ['co-headteacher'] },
  { name: 'Imani Castlereagh', titles: ['dsl', 'teacher'] },
  { name: 'Gwendolyn Farr', titles: ['teacher'] },
  { name: 'Dev Mistry-Lowe', titles: ['teacher', 'parent'] },
  { name: 'Marek Zawadowicz', titles: ['teaching-assistant'] },
  { name: 'Oona Tilbrook', titles: ['office', 'administrator'] },
  { name: 'Prudence Okonjo-Hale', titles: ['business-manager'] },
  { name: 'Leopold Ashgrove', titles: ['chair'] },
  { name: 'Bettina Quarrington', titles: ['governor', 'parent'] },
  { name: 'Cormac Ellingham', titles: ['clerk'] },
  { name: 'Yasmin Thistlewood', titles: ['parent'] },
  { name: 'Wilfred Dunmore', titles: ['volunteer'] },
  { name: 'Poppy, Year 6', titles: ['pupil'] },
]
