import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FormErrors, FormValues } from '../../../platform/http.ts'
import { coloursOf } from '../crest/crest-store.ts'
import { changeLookPage } from './change-look.page.ts'

/** Sends the page of crest and colours: as they are, or with what needs mending. */
export async function showLook(
  req: FastifyRequest,
  reply: FastifyReply,
  mend: { readonly errors: FormErrors; readonly values?: FormValues } | null = null,
): Promise<FastifyReply> {
  const colours = await req.inSchool(coloursOf)
  const values = mend?.values ?? { primary: colours.primary ?? '', secondary: colours.secondary ?? '' }
  const crest = req.school?.crest
  const view = { values, errors: mend?.errors ?? {}, colours, hiddenFields: () => req.hiddenFields(), ...(crest && { crest }) }
  return reply.page(changeLookPage(view), mend ? 422 : 200)
}
