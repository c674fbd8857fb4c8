/**
 * In which language somebody reads: as chosen by a link with `?lang=`, which a plain cookie keeps; else as their browser
 * says; else English. The one place that decides it.
 */
import type { CookieSerializeOptions } from '@fastify/cookie'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { isLanguage, type Language } from '../languages.ts'

const yearInSeconds = 365 * 24 * 60 * 60

/** The parameter of an address that chooses a language. */
export const languageParameter = 'lang'

/** Holds "pl" or the like, and nothing of anybody. */
export const languageCookie = {
  name: 'language',
  options: {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: 'auto',
    maxAge: yearInSeconds,
  } satisfies CookieSerializeOptions,
} as const

/** The first of our languages in the order in which the browser wants them: "pl-PL,pl;q=0.9,en;q=0.8" → "pl". */
export function languageWanted(acceptLanguage: string | undefined): Language | null {
  const wanted = (acceptLanguage ?? '')
    .slice(0, 500)
    .split(',')
    .map(range => {
      const [tag = '', ...traits] = range.split(';').map(part => part.trim().toLowerCase())
      const weight = traits.find(trait => trait.startsWith('q='))
      return { language: tag.split('-', 1)[0], weight: weight === undefined ? 1 : Number(weight.slice(2)) }
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
  return wanted.map(({ language }) => language).find(isLanguage) ?? null
}

function languageChosen({ query }: FastifyRequest): Language | null {
  const chosen: unknown = typeof query === 'object' && query !== null ? Reflect.get(query, languageParameter) : undefined
  return isLanguage(chosen) ? chosen : null
}

/** The language for this request. */
export function languageOf(req: FastifyRequest): Language {
  const kept = req.cookies[languageCookie.name]
  return languageChosen(req) ?? (isLanguage(kept) ? kept : languageWanted(req.headers['accept-language'])) ?? 'en'
}

/** Puts `language` on each request, and keeps what a link chose. Cookies must be readable by then. */
export function registerLanguage(app: FastifyInstance): void {
  app.decorateRequest('language', 'en')
  app.addHook('onRequest', async (req, reply) => {
    req.language = languageOf(req)
    if (languageChosen(req)) reply.setCookie(languageCookie.name, req.language, languageCookie.options)
  })
}
