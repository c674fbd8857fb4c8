/** What a handler finds on the request and on the reply, beyond what Fastify gives. */
import type { SafeHtml } from '@remix-run/html-template'
import type { Tx } from '../db/index.ts'
import { Fault } from '../errors.ts'
import type { Language } from '../languages.ts'
import type { Viewer } from '../permissions.ts'
import type { Factor } from '../sessions/factors.ts'
import type { Done, SafeToRepeat } from './once.ts'
import type { PageContent } from './pages.ts'

/** The school that a request is about. */
export interface School {
  readonly id: string
  readonly name: string
  /** `#rrggbb`, as the school chose it. */
  readonly brand: string
  /** Its second colour, where it has chosen one. */
  readonly second?: string
  /** The path of its crest, where it has given one. */
  readonly crest?: string
  /** The made-up school: only there may anyone step into anyone's shoes. */
  readonly demonstration: boolean
}

/** A session as a request carries it. The token is a secret. */
export interface Session {
  readonly id: string
  readonly schoolId: string
  readonly token: string
  readonly factors: readonly Factor[]
  /** When the person last showed a factor. */
  readonly freshAt: Temporal.Instant | null
}

/** What is to be stored together with a session's beginning or renewal, at that moment. */
type Alongside = (tx: Tx, at: Temporal.Instant) => Promise<void>

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is signed in; null where nobody is. */
    viewer: Viewer | null
    /** The viewer's school; where nobody is signed in, the one that this installation is for; null before set-up. */
    school: School | null
    session: Session | null
    /** In which language the page is wanted (http/language.ts): for pages that have a catalogue. */
    language: Language
    /** Whether this page has a POST form of ours. */
    hasHiddenFields: boolean
    /** Runs the work in one transaction of `req.school`: all of it or nothing, and no other school's rows. */
    inSchool<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result>
    /** As `inSchool`, at most once for each form sent: the same form sent again gets the first outcome (http/once.ts). */
    once: SafeToRepeat
    /** A secret that this browser keeps for us (http/own-cookie.ts). What it holds may come from anyone. */
    ownCookie(name: string): string | undefined
    /** The hidden inputs that every POST form must hold. */
    hiddenFields(): SafeHtml
  }
  interface FastifyReply {
    /** Sends a page in the product's look. With 422 where the content has `errors`. */
    page(content: PageContent, status?: number): FastifyReply
    /** After a form: go and look there. The notice is shown on that page, to the signed-in person. */
    seeOther(where: string | Done, notice?: string): FastifyReply
    /** Reads the notice for this page, once. */
    takeNotice(): string | null
    /** Signs somebody in on this browser with a fresh session; one that was there ends. `within` runs in the same transaction. */
    signIn(schoolId: string, personId: string, factors: readonly Factor[], within?: Alongside): Promise<void>
    /**
     * Gives the session of this request another token: a copy of the cookie is worth nothing from then on. With a factor,
     * that was shown just now. `within` runs in the same transaction.
     */
    renewSession(factor: Factor | null, within?: Alongside): Promise<void>
    /** Has the browser keep a secret, beside the session. */
    keepOwnCookie(name: string, value: string, lifetime: Temporal.Duration): FastifyReply
    dropOwnCookie(name: string): FastifyReply
    /** Ends the session, here and in the database. */
    signOut(): Promise<void>
  }
}

/** The signed-in person of a route that requires one. */
export function signedIn({ viewer }: { readonly viewer: Viewer | null }): Viewer {
  if (!viewer) throw new Fault('sign-in-needed')
  return viewer
}
