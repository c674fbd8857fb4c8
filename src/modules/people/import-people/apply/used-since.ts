/** Who is more than a line of a file by now: an undo does not take them away. */
import type { Tx } from '../../../../platform/db/index.ts'

/**
 * Tables that hold something of a person beside what imports write. Removing somebody would remove most of it with them, so it
 * is looked at before; a test compares this with the database. Whoever did something is in `audit_pseudonym`.
 */
export const tablesOfUse = [
  'acceptance',
  'audit_pseudonym',
  'authenticator',
  'campaign_link',
  'campaign_person',
  'campaign_question',
  'campaign_reminder',
  'contracted_hours',
  'dead_address',
  'event_reminder',
  'half_sign_in',
  'invitation',
  'known_device',
  'leaving',
  'notice',
  'notice_delivery',
  'notice_habit',
  'notice_language',
  'notice_preference',
  'one_time_link',
  'openid_attempt',
  'openid_identity',
  'passkey',
  'password',
  'person_key',
  'policy_comment',
  'policy_signature',
  'recovery',
  'recovery_code',
  'reminder_day',
  'role_request',
  'safety_answers',
  'safety_ask',
  'safety_check',
  'school_event_helper',
  'scim_group_member',
  'scim_user',
  'session',
] as const

const atOnce = 5000

/** Those of the people of whom any of these tables knows. */
export async function usedSince(tx: Tx, people: readonly string[]): Promise<Set<string>> {
  const used = new Set<string>()
  for (const table of tablesOfUse)
    for (let from = 0; from < people.length; from += atOnce) {
      const rows = await tx
        .selectFrom(table)
        .select('person_id')
        .where('person_id', 'in', people.slice(from, from + atOnce))
        .execute()
      for (const { person_id } of rows) if (person_id !== null) used.add(person_id)
    }
  return used
}
