/**
 * The front door of the school module: what a school says of itself, and the calendars that follow. What is marked as public
 * waits for modules above that ask for it.
 */
export { approvedIn } from './approve-translations/approval-store.ts'
export {
  /** @public A13, A15: for guidance and incidents. */
  contractedWeeksOf,
  /** @public What every question about days and hours is asked of. */
  schoolCalendar,
} from './calendar/calendar-store.ts'
export {
  /** @public */
  type ContractedWeek,
  /** @public */
  isContractedHours,
} from './calendar/contracted-hours.ts'
export {
  /** @public */
  addSchoolDays,
  /** @public */
  addWorkingDays,
  /** @public */
  type DueDate,
  /** @public "Without delay" (A6, D3). */
  dueWithoutDelay,
  /** @public For records requests. */
  foiDueDate,
} from './calendar/due-dates.ts'
export {
  /** @public A day by which something is due, under a service level. */
  dueUnder,
} from './calendar/due-under.ts'
export {
  /** @public A14 */
  isPremisesOpen,
} from './calendar/premises-hours.ts'
export { premisesOf } from './calendar/premises-store.ts'
export {
  /** @public */
  isSchoolDay,
  /** @public E8, and rules for pupils' phones. */
  isSchoolHours,
  /** @public */
  isStaffDay,
  /** @public */
  isWorkingDay,
  /** @public */
  type SchoolCalendar,
} from './calendar/school-calendar.ts'
export {
  /** @public */
  type ServiceLevelId,
  /** @public */
  serviceLevelOn,
} from './calendar/service-levels.ts'
export type {
  /** @public */
  Channel,
  /** @public */
  ChannelKind,
} from './channels/channel.ts'
export {
  /** @public C2, C3 */
  channelsOf,
  /** @public For imports that bring a website or a phone number. */
  enterChannel,
} from './channels/channel-store.ts'
export { crestOf } from './crest/crest-store.ts'
export { furnishDemonstration } from './furnish-demonstration.ts'
export { type InstalledSchool, installedSchoolOf } from './installed-school.ts'
export {
  /** @public For imports that bring a school's numbers. */
  changeSchoolProfile,
  /** @public */
  schoolProfile,
} from './profile/profile-store.ts'
export type {
  /** @public */
  SchoolProfile,
} from './profile/school-profile.ts'
export { schoolRoutes } from './routes.ts'
export type { OfficeGroup, SchoolDeps } from './school-deps.ts'
export { demonstrationSlug, enterSchool, slugFor } from './school-store.ts'
export { installedSchoolIds, requestSchool, schoolFrom, schoolNamed, slugOf } from './school-views.ts'
export { officeFor, officeLinks } from './see-office/office-links.ts'
export { schoolWordGroups } from './word-groups.ts'
