import { z } from 'zod'
import { dateAt } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/index.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type App, readForm, type School } from '../../../platform/http.ts'
import { open } from '../../../platform/permissions.ts'
import { personas } from '../../people/index.ts'
import type { SignInDeps } from '../sign-in-deps.ts'
import { choosePersonaPage } from './choose-persona.page.ts'
import { personaWords } from './persona.words.ts'

/** Only in the made-up school may anyone be anyone; elsewhere this address does not exist. */
const demonstrationOnly = (school: School | null): void => {
  if (!school?.demonstration) throw new NotFound()
}

/** Steps into somebody's shoes in the demonstration school: its sign-in. */
export default function choosePersona(app: App, { now }: SignInDeps) {
  const route = open('In the demonstration school everyone may be anyone; in a real one this does not exist')
  const choices = (tx: Tx) => personas(tx, dateAt(now()))

  app.get('/personas', route, async (req, reply) => {
    demonstrationOnly(req.school)
    const people = await req.inSchool(choices)
    const words = personaWords.in(req.language)
    return reply.page(choosePersonaPage({ words, people, hiddenFields: req.hiddenFields() }))
  })

  app.post('/personas', route, async (req, reply) => {
    demonstrationOnly(req.school)
    const people = await req.inSchool(choices)
    const words = personaWords.in(req.language)
    const { data, errors } = readForm(z.object({ person: z.uuid(words.t('persona.choose')) }), req.body)
    if (errors) return reply.page(choosePersonaPage({ words, people, errors, hiddenFields: req.hiddenFields() }), 422)
    const chosen = people.find(({ id }) => id === data.person)
    if (!chosen || !req.school) throw new NotFound()
    await reply.signIn(req.school.id, chosen.id, ['persona'])
    return reply.seeOther('/today', words.t('persona.now', { name: chosen.name }))
  })
}
