/** Who may do what with people and sign-in. */
import { permission } from '../../platform/permissions.ts'

export const mayUseSchoolgate = permission('Everyone who is signed in', () => true)
