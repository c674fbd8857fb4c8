import { z } from 'zod'
import { dateAt } from '../../../../platform/clock.ts'
import { type App, done, readForm } from '../../../../platform/http.ts'
import { open } from '../../../../platform/permissions.ts'
import { policyOf } from '../../../policy/index.ts'
import type { AcceptanceDeps } from '../../acceptance-deps.ts'
import { type DoorWords, doorWords } from '../door.words.ts'
import { enterDoor, originOf } from '../enter-door.ts'
import { screenFor } from '../screen.ts'
import { endVisit } from '../visit-store.ts'
import { lettersOf, visitByBadge } from '../visit-views.ts'
import { signOutPage, tabletDonePage, tabletPage } from './use-tablet.page.ts'

const params = z.object({ code: z.string() })
const why = 'Visitors sign in and out on the tablet of the office, which shows nobody’s name'

const signOutForm = ({ t }: Pick<DoorWords, 't'>) =>
  z.object({
    badge: z.coerce
      .number(t('door.out-badge-missing'))
      .int(t('door.out-badge-missing'))
      .min(1, t('door.out-badge-missing'))
      .max(9999, t('door.out-badge-missing')),
    letters: z
      .string()
      .max(200)
      .refine(text => lettersOf(text) !== '', t('door.out-letters-missing')),
  })

/** The tablet at the office: it faces visitors, so it lists nobody. */
export default function useTablet(app: App, deps: AcceptanceDeps) {
  app.get('/door/:code/tablet', { schema: { params }, ...open(why) }, async (req, reply) => {
    const door = await enterDoor(req, deps, req.params.code)
    const origin = originOf(req, deps)
    const words = doorWords.in(req.language)
    const screen = screenFor(await policyOf(req, dateAt(deps.now())), { kind: null, school: door.school.name, words })
    const address = `${origin}${door.path}`
    return reply.page(tabletPage({ words, door, origin, address, isStaff: req.viewer !== null, screen }))
  })

  const badge = z.coerce.number().int().min(1).max(9999).nullable().catch(null).default(null)
  const signedIn = { schema: { params, querystring: z.object({ badge }) }, ...open(why) }
  app.get('/door/:code/tablet/signed-in', signedIn, async (req, reply) => {
    const door = await enterDoor(req, deps, req.params.code)
    return reply.page(tabletDonePage({ words: doorWords.in(req.language), door, badge: req.query.badge }))
  })

  const signOut = { schema: { params }, ...open(why, { limit: { max: 20, minutes: 1 } }) }
  app.get('/door/:code/tablet/sign-out', signOut, async (req, reply) => {
    const door = await enterDoor(req, deps, req.params.code)
    const view = { words: doorWords.in(req.language), door, values: {}, errors: null }
    return reply.page(signOutPage({ ...view, hiddenFields: req.hiddenFields() }))
  })

  app.post('/door/:code/tablet/sign-out', signOut, async (req, reply) => {
    const door = await enterDoor(req, deps, req.params.code)
    const words = doorWords.in(req.language)
    const { data, errors, values } = readForm(signOutForm(words), req.body)
    if (errors) return reply.page(signOutPage({ words, door, values, errors, hiddenFields: req.hiddenFields() }), 422)
    const outcome = await req.once<{ problem: 'nobody' }>(async tx => {
      const visitId = await visitByBadge(tx, data.badge, data.letters)
      if (visitId === undefined) return { problem: 'nobody' }
      await endVisit(tx, visitId, { how: 'tablet', by: 'system', at: deps.now() })
      return done(`${door.path}/tablet/signed-in`)
    })
    if (outcome.problem === null) return reply.seeOther(outcome)
    const nobody = { '': words.t('door.out-nobody') }
    return reply.page(signOutPage({ words, door, values, errors: nobody, hiddenFields: req.hiddenFields() }), 422)
  })
}
