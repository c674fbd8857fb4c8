/** What this module answers. */
import type { App } from '../../platform/http.ts'
import approveTranslations from './approve-translations/approve-translations.ts'
import changeColours from './change-look/change-colours.ts'
import changeCrest from './change-look/change-crest.ts'
import changeProfile from './change-profile/change-profile.ts'
import chooseSchool from './choose-school/choose-school.ts'
import bringInYearDates from './import-year-dates/bring-in-year-dates.ts'
import reviewYearImport from './import-year-dates/review-year-import.ts'
import addChannel from './keep-channels/add-channel.ts'
import changeChannel from './keep-channels/change-channel.ts'
import addPremises from './keep-premises/add-premises.ts'
import changePremises from './keep-premises/change-premises.ts'
import addYearDate from './keep-year-dates/add-year-date.ts'
import changeYearDate from './keep-year-dates/change-year-date.ts'
import listContractedHours from './list-contracted-hours/list-contracted-hours.ts'
import type { SchoolDeps } from './school-deps.ts'
import seeChannels from './see-channels/see-channels.ts'
import seeDueDates from './see-due-dates/see-due-dates.ts'
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
  seeDueDates(app, deps)
  changeProfile(app, deps)
  approveTranslations(app, deps)
  changeColours(app, deps)
  changeCrest(app, deps)
  setSchoolHours(app, deps)
  listContractedHours(app, deps)
  setContractedHours(app, deps)
  seeOwnHours(app, deps)
  addPremises(app, deps)
  changePremises(app, deps)
  addYearDate(app, deps)
  changeYearDate(app, deps)
  bringInYearDates(app, deps)
  reviewYearImport(app, deps)
  addChannel(app, deps)
  changeChannel(app, deps)
}
