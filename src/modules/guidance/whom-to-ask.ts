/** Whom somebody asks when the policy leaves it open. By role; the first that fits. */

const ASK: readonly (readonly [role: string, whom: string])[] = [
  ['pupil', 'a grown-up whom you trust, at school or at home'],
  ['chair', 'the clerk to the governors'],
  ['headteacher', 'the chair of governors'],
  ['governor', 'the chair of governors'],
  ['dsl', 'the headteacher'],
  ['staff', 'the headteacher'],
  ['former-staff', 'the headteacher'],
]

/** In a sentence after "ask". A concern about the headteacher goes to the chair of governors (domain facts, 3.1). */
export function whomToAsk(roles: readonly string[]): string {
  return ASK.find(([role]) => roles.includes(role))?.[1] ?? 'the school office'
}
