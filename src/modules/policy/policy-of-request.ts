/** Which policy a request is about: in one place, so that pages, answers and programs never differ. */

import type { FastifyRequest } from 'fastify'
import type { Tx } from '../../platform/db/index.ts'
import { type LoadedVersion, loadedOn, loadVersion } from './loaded-version.ts'
import { modelPolicy } from './model/index.ts'

/** The model policy, ready to be asked: what is answered from while no school has a policy of its own. */
export const loadedModel: LoadedVersion = loadVersion(modelPolicy)

/** The version in force on a day in the school of the transaction; the model policy where it had none. */
export const policyOn = async (tx: Tx, day: Temporal.PlainDate): Promise<LoadedVersion> =>
  (await loadedOn(tx, day)) ?? loadedModel

/** The version in force on a day in the request's school; the model policy before set-up, and where the school had none in force. */
export async function policyOf(
  req: Pick<FastifyRequest, 'school' | 'inSchool'>,
  day: Temporal.PlainDate,
): Promise<LoadedVersion> {
  return req.school ? req.inSchool(tx => policyOn(tx, day)) : loadedModel
}
