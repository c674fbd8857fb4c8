import type { VocabularyText } from '../vocabulary-text.ts'
import { acts } from './acts.ts'
import { circumstances } from './circumstances.ts'
import { content } from './content.ts'
import { addressees, deadlines, duties } from './duties.ts'
import { incidents } from './incidents.ts'
import { notes } from './notes.ts'
import { people } from './people.ts'
import { pictures } from './pictures.ts'
import { roles } from './roles.ts'
import { schoolWork } from './school-work.ts'

/** The vocabulary in Polish. */
export const polish: VocabularyText = {
  acts,
  roles,
  facts: { ...people, ...content, ...pictures, ...circumstances, ...schoolWork, ...incidents },
  groups: {
    requests: 'Znajomi, obserwujący i wiadomości',
    posts: 'Wpisy i komentarze',
    photos: 'Zdjęcia i filmy',
    phones: 'Telefony, aplikacje i internet',
    families: 'Kontakt szkoły z rodzinami',
    privacy: 'Twoja prywatność',
    accounts: 'Konta szkoły i lekcje',
    incidents: 'Gdy coś pójdzie źle',
    running: 'Prowadzenie zasad',
  },
  deadlines,
  addressees,
  duties,
  notes,
  yes: 'Tak',
  no: 'Nie',
  everyone: 'wszystkich',
  something: 'to robić',
  usualAge: 'Większość serwisów wymaga obecnie co najmniej {age} lat.',
}
