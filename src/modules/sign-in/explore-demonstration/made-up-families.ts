/** The made-up families of the demonstration: most of them simple, and some as hard as a school office knows them. */
import type { RelationFacts } from '../../people/index.ts'

/** The made-up classes, with their year groups. */
export const madeUpClasses = { Alder: 2, Birch: 4, Cherry: 6 } as const
export type MadeUpClass = keyof typeof madeUpClasses

const withRights: RelationFacts = {
  relationship: 'parent',
  parentalResponsibility: true,
  livesWith: true,
  courtRestriction: false,
  doNotContact: false,
}
const elsewhere: RelationFacts = { ...withRights, livesWith: false }
/** As an import leaves it: nobody has said who holds parental responsibility. */
const unknown: RelationFacts = { ...withRights, parentalResponsibility: null, livesWith: null }
const stepParent: RelationFacts = { ...withRights, relationship: 'step-parent', parentalResponsibility: false }
const grandparent: RelationFacts = { ...elsewhere, relationship: 'grandparent', parentalResponsibility: false }
const fosterCarer: RelationFacts = { ...withRights, relationship: 'foster-carer', parentalResponsibility: false }
const socialWorker: RelationFacts = { ...elsewhere, relationship: 'social-worker', parentalResponsibility: null }
const restricted: RelationFacts = { ...elsewhere, courtRestriction: true }
const notToBeContacted: RelationFacts = { ...elsewhere, parentalResponsibility: false, doNotContact: true }

/** Children of one home with their adults, by name. */
export interface Household {
  readonly children: readonly (readonly [name: string, of: MadeUpClass])[]
  readonly adults: readonly (readonly [name: string, facts: RelationFacts])[]
}

/** Adults who are people of the demonstration already stand here by their names. */
export const households: readonly Household[] = [
  {
    children: [['Poppy, Year 6', 'Cherry']],
    adults: [
      ['Yasmin Thistlewood', withRights],
      ['Edmund Thistlewood', elsewhere],
    ],
  },
  {
    children: [['Asha Mistry-Lowe', 'Alder']],
    adults: [
      ['Dev Mistry-Lowe', withRights],
      ['Harriet Mistry-Lowe', withRights],
    ],
  },
  {
    children: [['Lucian Quarrington', 'Birch']],
    adults: [
      ['Bettina Quarrington', withRights],
      ['Roland Quarrington', withRights],
    ],
  },
  {
    children: [
      ['Otis Bramhall', 'Alder'],
      ['Nell Bramhall', 'Cherry'],
    ],
    adults: [
      ['Cressida Bramhall', withRights],
      ['Jonty Bramhall', withRights],
    ],
  },
  {
    children: [['Zofia Kowalczyk', 'Alder']],
    adults: [
      ['Beata Kowalczyk', unknown],
      ['Piotr Kowalczyk', unknown],
    ],
  },
  {
    children: [
      ['Idris Llewellyn', 'Alder'],
      ['Carys Llewellyn', 'Birch'],
    ],
    adults: [
      ['Nerys Llewellyn', withRights],
      ['Gareth Pugh', restricted],
    ],
  },
  {
    children: [['Amara Obi', 'Alder']],
    adults: [
      ['Chidi Obi', withRights],
      ['Ngozi Obi', withRights],
    ],
  },
  {
    children: [['Barnaby Ferris', 'Alder']],
    adults: [
      ['Judith Ferris', { ...grandparent, livesWith: true, parentalResponsibility: true }],
      ['Kyle Ferris', notToBeContacted],
    ],
  },
  { children: [['Tamsin Rudge', 'Alder']], adults: [['Dawn Rudge', withRights]] },
  {
    children: [
      ['Ravi Chandrasekhar', 'Alder'],
      ['Meena Chandrasekhar', 'Cherry'],
    ],
    adults: [
      ['Lakshmi Chandrasekhar', withRights],
      ['Suresh Chandrasekhar', withRights],
    ],
  },
  {
    children: [['Freddie Holloway', 'Alder']],
    adults: [
      ['Simone Holloway', withRights],
      ['Agnes Holloway', withRights],
    ],
  },
  {
    children: [['Connor Mayhew', 'Birch']],
    adults: [
      ['Patricia Lund', fosterCarer],
      ['Alan Lund', fosterCarer],
      ['Farida Rahimi', socialWorker],
    ],
  },
  {
    children: [['Ottoline Prewett', 'Birch']],
    adults: [
      ['Clemency Prewett', withRights],
      ['Duncan Vance', stepParent],
      ['Hugo Prewett', elsewhere],
    ],
  },
  {
    children: [
      ['Yusuf Demir', 'Birch'],
      ['Elif Demir', 'Cherry'],
    ],
    adults: [
      ['Aylin Demir', unknown],
      ['Kemal Demir', unknown],
    ],
  },
  {
    children: [['Maisie Tuckwell', 'Birch']],
    adults: [
      ['Sharon Tuckwell', withRights],
      ['Doreen Tuckwell', grandparent],
    ],
  },
  { children: [['Kofi Asante', 'Birch']], adults: [['Abena Asante', withRights]] },
  {
    children: [
      ['Leo Marchetti', 'Birch'],
      ['Bianca Marchetti', 'Cherry'],
    ],
    adults: [
      ['Paola Marchetti', withRights],
      ['Dario Marchetti', withRights],
    ],
  },
  {
    children: [['Hattie Scrivener', 'Birch']],
    adults: [
      ['Miriam Scrivener', withRights],
      ['Saul Scrivener', elsewhere],
    ],
  },
  { children: [['Jasper Nkemelu', 'Cherry']], adults: [['Folake Nkemelu', withRights]] },
  {
    children: [['Skye McAllister', 'Cherry']],
    adults: [
      ['Morag McAllister', withRights],
      ['Ewan McAllister', restricted],
    ],
  },
  {
    children: [['Benedict Oyelaran', 'Cherry']],
    adults: [
      ['Titilayo Oyelaran', withRights],
      ['Kunle Oyelaran', withRights],
    ],
  },
  {
    children: [
      ['Ines Figueiredo', 'Cherry'],
      ['Tomas Figueiredo', 'Birch'],
    ],
    adults: [['Catarina Figueiredo', unknown]],
  },
  {
    children: [['Albie Stott', 'Cherry']],
    adults: [
      ['Gemma Stott', withRights],
      ['Craig Stott', withRights],
    ],
  },
]
