/** Who may use which route. Every route says so where it is declared; a route that does not stops the start. */

/** The signed-in person of a request, as permissions see them. */
export interface Viewer {
  readonly personId: string
  readonly schoolId: string
  readonly name: string
  /** All that the person is at this school, as ids of the roles vocabulary: a teacher who is a parent holds both. */
  readonly roles: readonly string[]
}

/** A rule with the sentence that a governor could follow; `Things` are what it is asked about, beyond the person. */
export interface Permission<Things extends readonly unknown[] = []> {
  (viewer: Viewer, ...things: Things): boolean
  readonly sentence: string
}

/**
 * A permission from its sentence and its rule.
 *
 * @param sentence for docs/permissions.md: "The headteacher and co-headteachers approve accounts"
 */
export function permission<Things extends readonly unknown[] = []>(
  sentence: string,
  rule: (viewer: Viewer, ...things: Things) => boolean,
): Permission<Things> {
  return Object.assign((viewer: Viewer, ...things: Things) => rule(viewer, ...things), { sentence })
}

/** Whether the person holds at least one of the roles. */
export const holds = (viewer: Viewer, ...roles: readonly string[]): boolean => viewer.roles.some(role => roles.includes(role))

export const everyoneSignedIn = permission('Everyone who is signed in', () => true)

/** What a route declares: a rule that the signed-in person must meet, or why it is open to everyone. */
export type RouteAccess =
  | { readonly kind: 'requires'; readonly permission: Permission }
  | {
      readonly kind: 'open'
      readonly why: string
      /** False where the route neither reads nor needs a session: nothing to ride on, so no check against forgery either. */
      readonly session: boolean
    }

/** At most `max` requests of one sender (a signed-in person, else an address) in so many minutes; beyond it, 429. */
export interface RateLimit {
  readonly max: number
  readonly minutes: number
}

/** What else a route may say of itself. */
export interface RouteTraits {
  /** How often one sender may use it; open POSTs and uploads have a limit without saying so. */
  readonly limit?: RateLimit
  /** True where the route takes files (multipart). */
  readonly upload?: boolean
  /** True where the person must have shown a factor within the last ten minutes: else they are asked for one first. */
  readonly fresh?: boolean
}

declare module 'fastify' {
  interface FastifyContextConfig extends RouteTraits {
    readonly access?: RouteAccess
  }
}

/** For the options of a route: only a signed-in person whom the rule lets through. `...requires(mayApproveAccount)` */
export function requires(rule: Permission, traits: RouteTraits = {}) {
  return { config: { access: { kind: 'requires', permission: rule } satisfies RouteAccess, ...traits } }
}

/**
 * For the options of a route that anyone may use. `...open('Anyone may ask what the policy says')`
 *
 * @param traits `session: false` for a route that never looks at who is asking (an asset, the JSON interface)
 */
export function open(why: string, { session = true, ...traits }: RouteTraits & { readonly session?: boolean } = {}) {
  return { config: { access: { kind: 'open', why, session } satisfies RouteAccess, ...traits } }
}
