/** What this module answers. */
import type { App } from '../../platform/http.ts'
import changeLook from './change-look/change-look.ts'
import changeProfile from './change-profile/change-profile.ts'
import chooseSchool from './choose-school/choose-school.ts'
import bringInYearDates from './import-year-dates/bring-in-year-dates.ts'
import reviewYearImport from './import-year-dates/review-year-import.ts'
import keepChannels from './keep-channels/keep-channels.ts'
import keepPremises from './keep-premises/keep-premises.ts'
import keepYearDates from './keep-year-dates/keep-year-dates.ts'
import listContractedHours from './list-contracted-hours/list-contracted-hours.ts'
import type { SchoolDeps } from './school-deps.ts'
import seeChannels from './see-channels/see-channels.ts'
import seeOffice from './see-office/see-office.ts'
import seeOwnHours from './see-own-hours/see-own-hours.ts'
import serveCrest from './serve-crest/serve-crest.ts'
import setContractedHours from './set-contracted-hours/set-contracted-hours.ts'
import setSchoolHours from './set-school-hours/set-school-hours.ts'
import stateAccessibility from './state-accessibility/state-accessibility.ts'

export function schoolRoutes(app: App, deps: SchoolDeps): void {
  stateAccessibility(app)
  seeChannels(app, deps)
  chooseSchool(app, deps)
  serveCrest(app)
  seeOffice(app, deps)
  changeProfile(app, deps)
  changeLook(app, deps)
  setSchoolHours(app, deps)
  listContractedHours(app, deps)
  setContractedHours(app, deps)
  seeOwnHours(app, deps)
  keepPremises(app, deps)
  keepYearDates(app, deps)
  bringInYearDates(app, deps)
  reviewYearImport(app, deps)
  keepChannels(app, deps)
}
