/** Which policy a request is about: in one place, so that pages, answers and programs never differ. */

import type { FastifyRequest } from 'fastify'
import { type LoadedVersion, loadedOn, loadVersion } from './loaded-version.ts'
import { modelPolicy } from './model/index.ts'

/** The model policy, ready to be asked: what is answered from while no school has a policy of its own. */
export const loadedModel: LoadedVersion = loadVersion(modelPolicy)

/** The version in force on a day in the request's school; the model policy before set-up, and where the school had none in force. */
export async function policyOf(
  req: Pick<FastifyRequest, 'school' | 'inSchool'>,
  day: Temporal.PlainDate,
): Promise<LoadedVersion> {
  if (!req.school) return loadedModel
  return (await req.inSchool(tx => loadedOn(tx, day))) ?? loadedModel
}
