/** The composition root: the platform, then the modules in the order of their tiers. */
import type { FastifyBaseLogger } from 'fastify'
import { acceptanceRoutes, demonstrateCampaign, ownSafetyPage, renewDoor } from '../modules/acceptance/index.ts'
import { auditRoutes } from '../modules/audit/index.ts'
import { guidanceRoutes } from '../modules/guidance/index.ts'
import { notificationRoutes } from '../modules/notifications/index.ts'
import {
  identityOf,
  importPeopleRoutes,
  peopleRoutes,
  provisioningRoutes,
  titleNames,
  titlesIn,
} from '../modules/people/index.ts'
import { adoptModelPolicy, clauseAddress, policyRoutes } from '../modules/policy/index.ts'
import { approvedIn, installedSchoolOf, schoolRoutes } from '../modules/school/index.ts'
import { passkeyScript, signInRoutes } from '../modules/sign-in/index.ts'
import { type Clock, dateAt, systemClock } from '../platform/clock.ts'
import { type Database, inSchool, type Tx } from '../platform/db/index.ts'
import { isDatabaseAway } from '../platform/http/database-away.ts'
import { readinessOf, type Standstill } from '../platform/http/readiness.ts'
import { type App, createWeb } from '../platform/http.ts'
import type { Viewer } from '../platform/permissions.ts'
import { govukNotify } from '../platform/texts/govuk-notify.ts'
import { assets } from '../ui/theme/assets.ts'
import { schoolStylesheet } from '../ui/theme/school-colours.ts'
import { noticePeople } from './notice-people.ts'
import { officeGroups } from './office-groups.ts'
import { faultPage, pageLayout } from './page-frame.ts'
import { clauseQuoter } from './quote-clause.ts'
import { staffOn } from './staff-of-school.ts'
import { wordGroups } from './word-groups.ts'

/** What an application is made from. */
export interface AppDeps {
  readonly db: Database
  readonly log: FastifyBaseLogger
  /** Where people reach us, when that is known: "https://school.example". It decides about https. */
  readonly publicOrigin?: string | undefined
  /** Addresses of proxies whose X-Forwarded-* count. */
  readonly trustedProxies?: readonly string[] | undefined
  readonly clock?: Clock
  /** Why the process cannot work, beyond what a query would show: it was told to stop, its server is being started again. */
  readonly standstill?: () => Standstill
  /** Where GOV.UK Notify is, unless it is the real one. */
  readonly notifyAddress?: string
  /** Whether the made-up school is asking its people to accept the policy when somebody first looks around; else nobody waits for anything. */
  readonly livelyDemonstration?: boolean
}

/** The application with all its routes, to which a test may still add; then `ready()`, `listen()` or `inject()`. */
export async function buildApp(deps: AppDeps): Promise<App> {
  const {
    db,
    log,
    publicOrigin,
    trustedProxies,
    clock = systemClock,
    standstill = () => null,
    notifyAddress = govukNotify,
    livelyDemonstration = false,
  } = deps
  const now = () => clock.now()
  const installed = installedSchoolOf(db, now)
  const app = await createWeb({
    logger: log,
    https: publicOrigin?.startsWith('https:') ?? false,
    publicOrigin,
    trustedProxies,
    now,
    inSchool: (schoolId, work) => inSchool(db, schoolId, work),
    people: { identity: identityOf, installedSchool: installed.find },
    layout: pageLayout(officeGroups),
    approvedWords: (req, language) => req.inSchool(tx => approvedIn(tx, language)),
    faultPage,
    isUnavailable: isDatabaseAway,
    assets: [...assets(), passkeyScript],
    styleAt: schoolStylesheet,
    whyNotReady: readinessOf(db, standstill),
  })
  /** Every school begins with the model policy in force, and with a code for its door. */
  const beginWithPolicyAndDoor = async (tx: Tx, today: Temporal.PlainDate) => {
    await adoptModelPolicy(tx, today)
    await renewDoor(tx, now())
  }
  const livenDemonstration = async (tx: Tx, { name: school }: { readonly name: string }) => {
    if (livelyDemonstration) await demonstrateCampaign(tx, { school, at: now() })
  }
  const quoteClause = clauseQuoter(() => dateAt(now()))
  // Tier 1
  // Nothing works on cases yet: once something does, it says here whom they may be known to.
  auditRoutes(app, { now, titleNames, titlesIn, clauseAddress, casesKnownTo: async () => [] })
  notificationRoutes(app, { db, now, titlesIn, people: noticePeople, notifyAddress })
  schoolRoutes(app, { db, now, installed, staffOn, quoteClause, officeGroups, wordGroups })
  const ownPages = async (tx: Tx, viewer: Viewer) =>
    [await ownSafetyPage(tx, viewer, dateAt(now()))].filter(page => page !== null)
  peopleRoutes(app, { now, quoteClause, ownPages })
  importPeopleRoutes(app, { db, now })
  provisioningRoutes(app, { db, now })
  signInRoutes(app, { db, now, installed, adoptModelPolicy: beginWithPolicyAndDoor, livenDemonstration, publicOrigin })
  // Tier 2
  policyRoutes(app, { now, publicOrigin })
  // Tier 3
  guidanceRoutes(app, { today: () => dateAt(now()) })
  acceptanceRoutes(app, { db, now, publicOrigin })
  return app
}
