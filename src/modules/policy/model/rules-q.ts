import type { Rule } from '../../../engine/index.ts'
import { oneOf } from './conditions.ts'

export const rulesQ: readonly Rule[] = [
  {
    id: 'Q1.equal',
    clause: 'Q1',
    who: ['school', 'governing-body', 'staff', 'governor'],
    strength: 'must_not',
    act: ['treat-worse'],
    when: oneOf('because-of', 'disability', 'gender', 'gender-identity', 'orientation', 'ethnicity', 'background'),
    notes: ['nine-characteristics', 'extra-help'],
  },
]
