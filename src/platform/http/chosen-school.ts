/** Which of several schools a signed-out browser has chosen: the word of its address in a cookie, nothing of anybody. */
import type { CookieSerializeOptions } from '@fastify/cookie'

const halfAYearInSeconds = 182 * 24 * 60 * 60

/** Set by a school's front door alone. It opens nothing: whatever it says, signed-out pages are public. */
export const chosenSchoolCookie = {
  name: 'school',
  options: {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: 'auto',
    maxAge: halfAYearInSeconds,
  } satisfies CookieSerializeOptions,
} as const
