/** Addresses of the pages by which a version comes into force: one that is drafted, one to sign, one to publish. */
import { installedSchoolIds } from '../src/modules/school/index.ts'
import { inSchool } from '../src/platform/db/index.ts'
import type { Site } from '../test/web/site.ts'
import { addVersion, signedByAll } from '../test/web/version-things.ts'

/** By the pattern of their route, in the demonstration school. */
export async function versionAddresses({ database: { db }, now }: Site): Promise<Readonly<Record<string, readonly string[]>>> {
  const { demonstration } = await installedSchoolIds(db)
  if (!demonstration) throw new Error('There is no demonstration to look at')
  return inSchool(db, demonstration, async tx => {
    const inForce = await tx.selectFrom('policy_version').select('id').where('state', '=', 'published').executeTakeFirstOrThrow()
    const at = (id: string) => `/policy/versions/${id}`
    const [draft, ratified, signed] = [
      at(await addVersion(tx, 'draft', now())),
      at(await addVersion(tx, 'ratified', now())),
      await addVersion(tx, 'ratified', now()),
    ]
    await signedByAll(tx, signed, now())
    return {
      '/policy/versions': ['/policy/versions'],
      '/policy/versions/:versionId': [at(inForce.id), draft, ratified, at(signed)],
      '/policy/versions/:versionId/text': [`${draft}/text`],
      '/policy/versions/:versionId/decide': [`${draft}/decide`],
      '/policy/versions/:versionId/sign': [`${ratified}/sign`],
      '/policy/versions/:versionId/publish': [`${at(signed)}/publish`],
    }
  })
}
