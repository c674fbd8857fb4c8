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
        'The school must not discriminate against a pupil because of ethnicity, disability, gender or gender identity, sexual orientation, or a social, religious or cultural background: neither in what and how it teaches and guides, nor in how it applies standards of dress, appearance or behaviour.',
      plain:
        'The school treats no pupil worse because of who they are or where they come from. This holds for lessons, for guidance, and for rules on behaviour and dress.',
      who: ['school', 'governing-body', 'staff', 'governor'],
      strength: 'must_not',
      leansOn: ['equality', 'sen'],
    },
  ],
}
