import { type App, done, type FormValues, readForm, signedIn } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { record } from '../../audit/index.ts'
import { mayChangeSchool } from '../permissions.ts'
import { changeSchoolProfile, schoolProfile } from '../profile/profile-store.ts'
import { profileForm, type SchoolProfile } from '../profile/school-profile.ts'
import type { SchoolDeps } from '../school-deps.ts'
import { schoolOf } from '../school-views.ts'
import { changeProfilePage } from './change-profile.page.ts'

const valuesOf = ({ name, urn, laestab, ukprn, ratifyingBody, legalEntity, address }: SchoolProfile): FormValues => ({
  name,
  urn: urn ?? '',
  laestab: laestab ?? '',
  ukprn: ukprn ?? '',
  ratifyingBody: ratifyingBody ?? '',
  legalEntity: legalEntity ?? '',
  address: address ?? '',
})

/** What the school is called, its numbers and where it is. */
export default function changeProfile(app: App, { now, installed }: SchoolDeps) {
  const route = requires(mayChangeSchool)

  app.get('/school/profile', route, async (req, reply) => {
    const values = valuesOf(await req.inSchool(schoolProfile))
    return reply.page(changeProfilePage({ values, errors: {}, hiddenFields: req.hiddenFields() }))
  })

  app.post('/school/profile', route, async (req, reply) => {
    const { data, errors, values } = readForm(profileForm, req.body)
    if (errors) return reply.page(changeProfilePage({ values, errors, hiddenFields: req.hiddenFields() }), 422)
    const { personId } = signedIn(req)
    const outcome = await req.once<never>(async tx => {
      await changeSchoolProfile(tx, data)
      await record(tx, { did: 'school.profile-changed', by: personId, to: schoolOf(tx), at: now() })
      return done('/school/profile', 'The school’s details are saved')
    })
    installed.forget()
    return reply.seeOther(outcome)
  })
}
