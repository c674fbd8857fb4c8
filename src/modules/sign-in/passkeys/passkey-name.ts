import { z } from 'zod'

const longest = 100

/** What somebody calls a passkey, to know it again. */
export const passkeyName = z
  .string()
  .trim()
  .min(1, 'Enter a name for this passkey')
  .max(longest, 'The name must be 100 characters or fewer')
