/** Sending a page: the module makes the middle, the layout (handed in, for it lies above the platform) the rest. */
import { createHash } from 'node:crypto'
import type { SafeHtml } from '@remix-run/html-template'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Language, PageWords } from '../languages.ts'
import type { Viewer } from '../permissions.ts'
import { changesThings } from './forgery.ts'
import type { FormErrors } from './forms.ts'
import type { School } from './request.ts'

/** What a module's view returns: the middle of a page, and what the layout must know of it. */
export interface PageContent {
  /** What the page is, without the school's name. */
  readonly title: string
  readonly main: SafeHtml
  readonly beforeContent?: SafeHtml
  /** A measure of text (when absent), wide for documents and tables, large for children, or for visitors at the door. */
  readonly kind?: 'reading' | 'wide' | 'children' | 'door'
  /** What to mend in the form on this page: the summary at its head. Send such a page with 422. */
  readonly errors?: FormErrors | null
  /** Ids of fields that are not their names, for the links of that summary. */
  readonly errorIds?: Readonly<Record<string, string>>
  /** True for a page about no school yet (setting one up): it bears no school's name. */
  readonly ofNoSchool?: boolean
  /** Where the page takes its words from a catalogue: this page is in their language. Without, it is English. */
  readonly words?: PageWords | readonly PageWords[]
  /** True where the address answers so only once: the page leads to itself in no other language, and bears nothing of its query. */
  readonly answersOnce?: boolean
  /** Paths of further scripts. */
  readonly scripts?: readonly string[]
}

/** What the layout puts around it. */
export interface PageShell {
  readonly school: School | null
  readonly viewer: Viewer | null
  /** What was just done: "Account approved". */
  readonly notice: string | null
  readonly path: string
  /** The query of its address; null where the page answers a form. */
  readonly query: string | null
  /** Fingerprints of the translated messages that a person at this school has approved. */
  readonly approved: ReadonlySet<string>
  /** Of the request: the form that signs out needs it. */
  readonly hiddenFields: SafeHtml | null
}

/** Makes the whole document. */
export type Layout = (content: PageContent, shell: PageShell) => SafeHtml

/** The path without the query: that carries situations, and belongs into no attribute but the form's own. */
const pathOf = (req: FastifyRequest): string => req.url.split('?', 1)[0] ?? '/'

const queryOf = (req: FastifyRequest): string | null => (changesThings(req.method) ? null : req.url.split('?').slice(1).join('?'))

/** A page that is the same for everyone may be kept by the browser, if it asks each time whether it still holds. */
const mayBeKept = (req: FastifyRequest, status: number): boolean =>
  status === 200 && !changesThings(req.method) && req.session === null && !req.hasHiddenFields

function keep(req: FastifyRequest, reply: FastifyReply, body: string): boolean {
  const tag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
  reply.header('cache-control', 'private, no-cache').header('etag', tag).header('vary', 'cookie, accept-language')
  return req.headers['if-none-match'] === tag
}

/** What was approved of translations into a language, at a request's school. */
export type ApprovedWords = (req: FastifyRequest, language: Language) => Promise<ReadonlySet<string>>

const none: ReadonlySet<string> = new Set()

/** The words of a page: of one catalogue, of several, or none. The first say which language it is in. */
export const wordsOf = ({ words }: Pick<PageContent, 'words'>): readonly PageWords[] => [words ?? []].flat()

const ourFault = 500

/**
 * Sends the page, once it is known which of its translated words somebody has approved. What says that the program or its database
 * failed asks the database nothing: its words count as approved by nobody.
 */
export function sendPage(
  deps: { readonly layout: Layout; readonly approvedWords: ApprovedWords },
  reply: FastifyReply,
  content: PageContent,
  status: number,
): FastifyReply {
  const [words] = wordsOf(content)
  if (!words || words.language === 'en' || !reply.request.school || status >= ourFault)
    return sendNow(deps.layout, reply, content, status, none)
  deps
    .approvedWords(reply.request, words.language)
    .catch(notKnown(status))
    .then(approved => sendNow(deps.layout, reply, content, status, approved))
    .catch((error: unknown) => reply.send(error))
  return reply
}

const refused = 400

/** An answer that refuses something stays the same where nobody can say what was approved. */
const notKnown =
  (status: number) =>
  (error: unknown): ReadonlySet<string> => {
    if (status < refused) throw error
    return none
  }

/** 304 where the browser has it still. */
function sendNow(
  layout: Layout,
  reply: FastifyReply,
  content: PageContent,
  status: number,
  approved: ReadonlySet<string>,
): FastifyReply {
  const req = reply.request
  const body = String(
    layout(content, {
      school: content.ofNoSchool ? null : req.school,
      viewer: req.viewer,
      notice: reply.takeNotice(),
      path: pathOf(req),
      query: content.answersOnce ? null : queryOf(req),
      approved,
      hiddenFields: req.viewer ? req.hiddenFields() : null,
    }),
  )
  // A form of ours must be able to say that it is ours where the browser sends Origin only (http/forgery.ts): under
  // no-referrer it would say "null".
  if (req.hasHiddenFields) reply.header('referrer-policy', 'same-origin')
  if (mayBeKept(req, status) && keep(req, reply, body)) return reply.status(304).send()
  return reply.status(status).type('text/html; charset=utf-8').send(body)
}

/** A page for an address that cannot even be read: nothing is known of who asks. */
export const barePage = (layout: Layout, content: PageContent): string =>
  String(layout(content, { school: null, viewer: null, notice: null, path: '', query: null, approved: none, hiddenFields: null }))
