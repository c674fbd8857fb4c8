/** What an administrator types about a provider, read into what we keep. */
import { z } from 'zod'
import { googleIssuer, microsoftIssuer, tenantOf } from '../provider.ts'
import type { Discovered } from '../provider-client.ts'
import type { ProviderSettings } from '../provider-store.ts'

const noMfaWord = 'Choose whether a second factor is always asked for'

const credentials = {
  clientId: z.string().trim().min(1, 'Enter the client id').max(300, 'The client id must be 300 characters or fewer'),
  enforcesMfa: z.enum(['yes', 'no'], noMfaWord).transform(answer => answer === 'yes'),
}

const newSecret = z
  .string()
  .trim()
  .min(1, 'Enter the client secret')
  .max(1000, 'The client secret must be 1,000 characters or fewer')

const name = z.string().trim().min(1, 'Enter a name for the button').max(60, 'The name must be 60 characters or fewer')

const tenant = z
  .string()
  .trim()
  .toLowerCase()
  .refine(text => tenantOf(microsoftIssuer(text)) !== undefined, 'Enter the directory (tenant) id: 36 characters with dashes')

const domain = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^(?=.{4,253}$)([a-z0-9](-*[a-z0-9])*\.)+[a-z]{2,}$/, 'Enter your school’s domain, such as school.sch.uk')

/** A query or a fragment is in no issuer (OpenID Connect Discovery 1.0, section 3). */
const issuer = z
  .string()
  .trim()
  .max(300, 'The address must be 300 characters or fewer')
  .refine(
    text => /^https?:$/.test(URL.parse(text)?.protocol ?? '') && !/[?#@]/.test(text),
    'Enter the address of the issuer, which begins with https://',
  )

const microsoft = z
  .object({ kind: z.literal('microsoft'), tenant, clientSecret: newSecret, ...credentials })
  .transform(({ tenant: id, ...rest }) => ({ ...rest, name: 'Microsoft', issuer: microsoftIssuer(id), hostedDomain: null }))

const google = z
  .object({ kind: z.literal('google'), domain, clientSecret: newSecret, ...credentials })
  .transform(({ domain: hostedDomain, ...rest }) => ({ ...rest, name: 'Google', issuer: googleIssuer, hostedDomain }))

const other = z
  .object({ kind: z.literal('other'), name, issuer, clientSecret: newSecret, ...credentials })
  .transform(rest => ({ ...rest, hostedDomain: null }))

/** Who keeps the accounts. */
export const kind = z.enum(['microsoft', 'google', 'other'])

/** A provider to be added. */
export const newProviderForm = z.discriminatedUnion('kind', [microsoft, google, other]) satisfies z.ZodType<ProviderSettings>

/** What may change of one that is there. An empty secret stays as it is. */
export const changeProviderForm = z.object({
  name,
  ...credentials,
  clientSecret: z
    .string()
    .trim()
    .max(1000, 'The client secret must be 1,000 characters or fewer')
    .transform(text => text || null),
})

/** Why it could not be asked what it is: beside the field that says where it is. */
export const discoveryWords: Readonly<Record<Discovered['problem'], string>> = {
  'not-https': 'The address must begin with https://',
  'not-public': 'This address is not on the open internet, so Schoolgate does not go there',
  'no-answer': 'Nothing answered there. Check the spelling, and try again in a minute',
  'no-document': 'There is no OpenID provider there. Check the id, the domain or the address',
  'another-issuer': 'The provider there calls itself something else. Enter its issuer exactly as it spells it',
  'no-code-flow': 'The provider there does not offer what Schoolgate needs (the authorization code flow)',
}
