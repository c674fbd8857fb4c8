import { z } from 'zod'
import { NotFound } from '../../../platform/errors.ts'
import { type App, chosenSchoolCookie } from '../../../platform/http.ts'
import { open } from '../../../platform/permissions.ts'
import type { SchoolDeps } from '../school-deps.ts'

/**
 * The front door of one of several schools: from here on this browser's signed-out pages are that school's. Only then is
 * there a cookie; it holds the word of the address. The school that a signed-out browser gets anyway needs none.
 */
export default function chooseSchool(app: App, { installed }: SchoolDeps) {
  const route = {
    schema: { params: z.object({ slug: z.string() }) },
    ...open('The front door of a school, where an installation has several'),
  }

  app.get('/schools/:slug', route, async (req, reply) => {
    const [school, usual] = await Promise.all([installed.named(req.params.slug), installed.find(null)])
    if (!school) throw new NotFound()
    const { name, options } = chosenSchoolCookie
    if (school.id === usual?.id) reply.clearCookie(name, options)
    else reply.setCookie(name, req.params.slug, options)
    return reply.redirect('/', 303)
  })
}
