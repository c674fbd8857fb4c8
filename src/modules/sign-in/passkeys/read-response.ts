/** What the script of our page sends: a credential as JSON (WebAuthn Level 3, section 5.1), held to its shape. */
import { z } from 'zod'

const longest = 20_000
const base64url = z
  .string()
  .max(longest)
  .regex(/^[\w-]*$/)
const credential = { id: base64url, rawId: base64url, type: z.literal('public-key') }

const made = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z.array(z.string().max(50)).max(10).optional(),
  }),
})

const shown = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.optional(),
  }),
})

const clientData = z.object({ challenge: base64url })

const json = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const challengeOf = (clientDataJSON: string): string | undefined =>
  clientData.safeParse(json(Buffer.from(clientDataJSON, 'base64url').toString())).data?.challenge

/** A passkey that a browser made, as the library takes it; null for anything else. */
export function readMade(text: string) {
  const { data } = made.safeParse(text.length > longest ? undefined : json(text))
  const challenge = data && challengeOf(data.response.clientDataJSON)
  if (!data || challenge === undefined) return null
  const { transports = [], ...response } = data.response
  return { challenge, transports, response: { ...data, response, clientExtensionResults: {} } }
}

/** A passkey that a browser showed, as the library takes it; null for anything else. */
export function readShown(text: string) {
  const { data } = shown.safeParse(text.length > longest ? undefined : json(text))
  const challenge = data && challengeOf(data.response.clientDataJSON)
  if (!data || challenge === undefined) return null
  const { userHandle, ...needed } = data.response
  const response = { ...needed, ...(userHandle === undefined ? {} : { userHandle }) }
  return { challenge, response: { ...data, response, clientExtensionResults: {} } }
}

export type Made = NonNullable<ReturnType<typeof readMade>>
export type Shown = NonNullable<ReturnType<typeof readShown>>
