/** The groups in which acts are offered, in the order in which people look for them. */

import type { ActGroup } from './vocabulary.ts'

export const groups = [
  { id: 'requests', name: 'Friends, followers and messages' },
  { id: 'posts', name: 'Posts and comments' },
  { id: 'photos', name: 'Photos and videos' },
  { id: 'phones', name: 'Phones, apps and going online' },
  { id: 'families', name: 'School and families in touch' },
  { id: 'privacy', name: 'Your own privacy' },
  { id: 'accounts', name: 'School accounts and lessons' },
  { id: 'incidents', name: 'When something goes wrong' },
  { id: 'running', name: 'Running the policy' },
] as const satisfies readonly ActGroup[]
