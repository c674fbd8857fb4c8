import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { dateAt } from '../../../../platform/clock.ts'
import type { Tx } from '../../../../platform/db/index.ts'
import { type App, done, type FormErrors, type FormValues, readForm } from '../../../../platform/http.ts'
import { open } from '../../../../platform/permissions.ts'
import { policyOf } from '../../../policy/index.ts'
import type { GivenAcceptance } from '../../acceptance.ts'
import type { AcceptanceDeps } from '../../acceptance-deps.ts'
import { keepAcceptance } from '../../acceptance-store.ts'
import { markShown, whenShown } from '../../shown-mark.ts'
import { closedPage } from '../decline/decline.page.ts'
import { isKind, type Kind } from '../door.ts'
import { doorWords } from '../door.words.ts'
import { type EnteredDoor, enterDoor } from '../enter-door.ts'
import { keepOwnVisit, ownVisit, tokenForForm } from '../own-visit.ts'
import { clausesBinding, type Screen, screenFor, shownAtDoor } from '../screen.ts'
import { addVisit, recordVisit, takePlace, type VisitPlace } from '../visit-store.ts'
import { againPage } from './again.page.ts'
import { agreePage } from './agree.page.ts'
import { type Agreement, agreeForm } from './agree-form.ts'
import { mayComeAgain } from './come-again.ts'

const params = z.object({ code: z.string() })
const querystring = z.object({ kind: z.string().optional(), fresh: z.string().optional() })

const ways = [
  { url: '/door/:code', onTablet: false },
  { url: '/door/:code/tablet/sign-in', onTablet: true },
] as const

const why = 'Whoever comes to the school accepts the rules at the door, without an account'

/** Visitors read what binds them, give a name and agree (G3, C4 to C7): on their own phone, or on the tablet of the office. */
export default function agree(app: App, deps: AcceptanceDeps) {
  for (const { url, onTablet } of ways) {
    app.get(url, { schema: { params, querystring }, ...open(why, { limit: { max: 60, minutes: 1 } }) }, async (req, reply) => {
      const door = await enterDoor(req, deps, req.params.code)
      const standing = await standAt(req, deps, door, { kind: req.query.kind, onTablet })
      const visit = onTablet || req.query.fresh !== undefined ? undefined : await ownVisit(req)
      if (visit && visit.leftAt === null) return reply.seeOther('/my-visit')
      if (
        visit &&
        standing.screen &&
        mayComeAgain(visit, { version: standing.screen.version, kind: standing.kind, now: deps.now() })
      ) {
        const { words, screen } = standing
        const acceptedOn = dateAt(visit.acceptedAt)
        return reply.page(againPage({ words, door, screen, name: visit.name, acceptedOn, hiddenFields: req.hiddenFields() }))
      }
      return show(req, reply, standing, { values: {}, errors: null })
    })

    app.post(url, { schema: { params, querystring }, ...open(why) }, async (req, reply) => {
      const door = await enterDoor(req, deps, req.params.code)
      const standing = await standAt(req, deps, door, { kind: req.query.kind, onTablet })
      const { screen, words, now } = standing
      const { data, errors, values } = readForm(agreeForm(words), req.body)
      if (errors || !screen) return show(req, reply, standing, { values, errors })
      // The form of another page that was open: whoever is here under that name comes in once.
      const visit = onTablet ? undefined : await ownVisit(req)
      if (visit && visit.leftAt === null && visit.name === data.name) return reply.seeOther('/my-visit')
      const shownAt = await req.inSchool(tx => whenShown(tx, shownAtDoor(screen), data.shown, now))
      if (!shownAt) return show(req, reply, standing, { values, errors: { '': words.t('door.changed') } })
      const phone = onTablet ? null : { schoolId: door.school.id, token: await req.inSchool(tx => tokenForForm(tx, req.body)) }
      const outcome = await req.once<never>(async tx => {
        const { badge } = await comeIn(tx, { ...standing, screen, shownAt, token: phone?.token ?? null }, data)
        return done(onTablet ? `${door.path}/tablet/signed-in?badge=${badge}` : '/my-visit')
      })
      if (phone) keepOwnVisit(reply, phone, data.remember !== undefined)
      return reply.seeOther(outcome)
    })
  }
}

/** Somebody at a door, with what they are to read. */
type Standing = Awaited<ReturnType<typeof standAt>>

async function standAt(
  req: FastifyRequest,
  { now: clock }: AcceptanceDeps,
  door: EnteredDoor,
  { kind: asked, onTablet }: { readonly kind: string | undefined; readonly onTablet: boolean },
) {
  const [now, words] = [clock(), doorWords.in(req.language)]
  const kind: Kind | null = isKind(asked) ? asked : null
  const loaded = await policyOf(req, dateAt(now))
  const screen = screenFor(loaded, { kind, school: door.school.name, words })
  return { now, words, door, kind, onTablet, loaded, screen }
}

async function show(
  req: FastifyRequest,
  reply: FastifyReply,
  { screen, now, loaded: _loaded, ...standing }: Standing,
  form: { readonly values: FormValues; readonly errors: FormErrors | null },
): Promise<FastifyReply> {
  if (!screen) return reply.page(closedPage(standing))
  const mark = await req.inSchool(tx => markShown(tx, shownAtDoor(screen), now))
  const hiddenFields = () => req.hiddenFields()
  return reply.page(agreePage({ ...standing, ...form, screen, mark, hiddenFields }), form.errors ? 422 : 200)
}

interface ComingIn extends Standing {
  readonly screen: Screen
  readonly shownAt: Temporal.Instant
  readonly token: string | null
}

/** Keeps the acceptance, with the text that was shown, and begins the visit. */
async function comeIn(
  tx: Tx,
  { loaded, screen, words, onTablet, now, shownAt, token }: ComingIn,
  { kind, name, host }: Agreement,
): Promise<VisitPlace> {
  const place = await takePlace(tx, now)
  const given: GivenAcceptance = {
    version: screen.version,
    who: { visitor: name },
    roles: [kind],
    clauses: clausesBinding(loaded, kind),
    shown: screen.text,
    language: words.language,
    method: onTablet ? 'tablet' : 'door',
    shownAt,
    acceptedAt: now,
  }
  await keepAcceptance(tx, given, acceptanceId => addVisit(tx, place, { acceptanceId, kind, name, host, token }))
  await recordVisit(tx, place)
  return place
}
