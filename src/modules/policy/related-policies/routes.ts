/** The slices of the register of related policies, and where the office finds it. */

import listRelated from './list-related.ts'
import manageRelated from './manage-related.ts'
import { mayKeepRelated } from './related-permissions.ts'

export const relatedSlices = [listRelated, manageRelated] as const

export const relatedLinks = [
  {
    href: '/policy/related/manage',
    text: 'Related policies',
    hint: 'Where they are, when they were reviewed, and links that broke',
    permission: mayKeepRelated,
  },
] as const
