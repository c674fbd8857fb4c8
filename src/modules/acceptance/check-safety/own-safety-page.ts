/** How "About you" leads to somebody's own safety check. */
import type { Tx } from '../../../platform/db/index.ts'
import type { Viewer } from '../../../platform/permissions.ts'
import { dayInWords } from '../../../ui/words.ts'
import { isDone } from './safety-check.ts'
import { lastSafetyCheck } from './safety-check-store.ts'
import { mayCheckOwnSafety } from './safety-permissions.ts'

/** The way to a person's own check, and whether there is one to do; null for whoever does none. */
export async function ownSafetyPage(tx: Tx, viewer: Viewer, today: Temporal.PlainDate) {
  if (!mayCheckOwnSafety(viewer)) return null
  const doneOn = await lastSafetyCheck(tx, viewer.personId)
  const href = '/me/safety'
  if (!isDone(doneOn, today))
    return { href, text: 'Do your yearly safety check', hint: 'It is due. What you answer is yours alone' }
  return { href, text: 'Your yearly safety check', hint: doneOn ? `done on ${dayInWords(doneOn)}` : '' }
}
