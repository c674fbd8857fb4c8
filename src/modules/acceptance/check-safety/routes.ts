/** The slices of the yearly safety check, and where the office finds it. */
import answerPart from './answer-part.ts'
import checkSafety from './check-safety.ts'
import { mayCheckOwnSafety, maySeeSafetyChecks } from './safety-permissions.ts'
import seeSafetyChecks from './see-safety-checks.ts'

export const safetySlices = [checkSafety, answerPart, seeSafetyChecks] as const

export const safetyLinks = [
  {
    href: '/me/safety',
    text: 'Your own safety check',
    hint: 'The settings of your own accounts; yours alone',
    permission: mayCheckOwnSafety,
  },
  {
    href: '/acceptance/safety',
    text: 'Yearly safety check',
    hint: 'Who looked at their own settings, and when',
    permission: maySeeSafetyChecks,
  },
] as const
