import { z } from 'zod'
import { dateAt } from '../../../platform/clock.ts'
import { inSchool, newId, withoutSchool } from '../../../platform/db/index.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type App, done, onlyOnce, readForm, type SentForm, sentForm } from '../../../platform/http.ts'
import { open } from '../../../platform/permissions.ts'
import { record } from '../../audit/index.ts'
import { addPeople, founderOf, type TitleId } from '../../people/index.ts'
import { enterSchool, installedSchoolIds, slugFor } from '../../school/index.ts'
import { holdsStill, useSetUpLink } from '../set-up-link-store.ts'
import type { SignInDeps } from '../sign-in-deps.ts'
import { hasWayIn, waysInOf } from '../ways-in-views.ts'
import { foundersTitles, setUpSchoolPage } from './set-up-school.page.ts'

const longestName = 200

const form = z.object({
  schoolName: z
    .string()
    .trim()
    .min(1, 'Enter the name of your school')
    .max(longestName, 'The name of your school must be 200 characters or fewer'),
  name: z.string().trim().min(1, 'Enter your name').max(longestName, 'Your name must be 200 characters or fewer'),
  title: z.enum(foundersTitles, 'Choose what you are at the school'),
})

const nameTaken = { schoolName: 'Another school here has this name. Add its place' }

/** Whoever holds the one-time link enters the school and becomes its first administrator. Another's link is no link: 404. */
export default function setUpSchool(app: App, { db, now, installed, adoptModelPolicy }: SignInDeps) {
  const route = {
    schema: { params: z.object({ token: z.string() }) },
    ...open('Whoever holds the one-time link', { limit: { max: 20, minutes: 15 } }),
  }

  /** @returns the new school's administrator, or null where the name is taken; the link is used up together with the form's key */
  const enter = async (token: string, { schoolName, name, title }: z.output<typeof form>, sent: SentForm) => {
    const schoolId = newId()
    return inSchool(db, schoolId, async tx => {
      const school = { name: schoolName, slug: slugFor(schoolName), demonstration: false }
      if (!(await enterSchool(tx, schoolId, school, now()))) return null
      await onlyOnce(tx, sent, async () => {
        if (!(await useSetUpLink(tx, token, now()))) throw new NotFound()
        const titles: TitleId[] = ['administrator', title]
        await addPeople(tx, [{ name, titles }], { source: 'set-up', now: now() })
        await adoptModelPolicy(tx, dateAt(now()))
        return done('/me/sign-in/begin')
      })
      return founderOf(tx)
    })
  }

  /** The link is used up. The same form again, whose answer was lost, gets its answer until its sender has another way in; anything else finds nothing here. */
  const enteredBefore = async (sent: SentForm) => {
    const { real } = await installedSchoolIds(db)
    if (!real) throw new NotFound()
    return inSchool(db, real, async tx => {
      await onlyOnce(tx, sent, async () => {
        throw new NotFound()
      })
      const founder = await founderOf(tx)
      if (founder && hasWayIn(await waysInOf(tx, founder.personId))) throw new NotFound()
      return founder
    })
  }

  app.get('/set-up/:token', route, async (req, reply) => {
    if (!(await withoutSchool(db, tx => holdsStill(tx, req.params.token, now())))) throw new NotFound()
    return reply.page(setUpSchoolPage({ token: req.params.token, hiddenFields: req.hiddenFields() }))
  })

  app.post('/set-up/:token', route, async (req, reply) => {
    const { token } = req.params
    const { data, errors, values } = readForm(form, req.body)
    const sent = sentForm(req, now())
    const unused = await withoutSchool(db, tx => holdsStill(tx, token, now()))
    const founder = unused ? data && (await enter(token, data, sent)) : await enteredBefore(sent)
    if (!founder) {
      return reply.page(setUpSchoolPage({ token, values, errors: errors ?? nameTaken, hiddenFields: req.hiddenFields() }), 422)
    }
    installed.forget()
    const { schoolId, personId } = founder
    await reply.signIn(schoolId, personId, ['set-up'], async (tx, at) => {
      await record(tx, { did: 'session.begun', by: personId, about: personId, detail: { factors: 'set-up' }, at })
    })
    return reply.seeOther('/me/sign-in/begin', 'Your school is set up')
  })
}
