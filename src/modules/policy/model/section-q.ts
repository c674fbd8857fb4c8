import type { Section } from '../version-content.ts'

/** Equality. */
export const sectionQ: Section = {
  id: 'q',
  heading: 'Equal treatment',
  clauses: [
    {
      id: 'Q1',
      heading: 'No discrimination',
      legal:
        'The school must not discriminate against a pupil because of disability, gender, gender identity, sexual orientation, ethnicity, or social, cultural or religious background, in curriculum, teaching and guidance, or in how it applies standards of behaviour, dress or appearance.',
      plain:
        'The school treats no pupil worse because of who they are or where they come from: not in lessons, not in guidance, not over behaviour or dress.',
      who: ['school', 'governing-body', 'staff', 'governor'],
      strength: 'must_not',
      leansOn: ['equality', 'sen'],
    },
  ],
}
