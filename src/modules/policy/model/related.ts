import type { RelatedPolicy } from '../version-content.ts'

/** The policies that this one is read together with, and the two that its procedures lead to (clause G2). */
export const related: readonly RelatedPolicy[] = [
  { id: 'safeguarding', name: 'Safeguarding and child protection policy' },
  { id: 'behaviour', name: 'Behaviour policy' },
  { id: 'anti-bullying', name: 'Anti-bullying and hate crime policy' },
  { id: 'sen', name: 'Special educational needs policy' },
  { id: 'e-safety', name: 'Online safety policy' },
  { id: 'equality', name: 'Equality policy' },
  { id: 'ict', name: 'ICT acceptable use agreement' },
  { id: 'data-protection', name: 'Data protection policy' },
  { id: 'mobile-phone', name: 'Mobile phone policy' },
  { id: 'complaints', name: 'Complaints policy' },
  { id: 'disciplinary', name: 'Disciplinary policy' },
]
