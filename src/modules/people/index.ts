export { addClasses, addClassMembers, type BelongsAs, endClassMember, type NewClass, type NewClassMember } from './class-store.ts'
export { clearOldImports } from './import-people/import-store.ts'
export { importLinks, importPeopleRoutes } from './import-people/routes.ts'
export { type Leaver, type LeaverProblem, setLeaver, setLeavers } from './leaving-store.ts'
export { officeLinks } from './office-links.ts'
export type { PeopleDeps, QuotedClause } from './people-deps.ts'
export {
  type Address,
  addressesOf,
  everyone,
  findPeopleByEmail,
  founderOf,
  holdersOf,
  identityOf,
  type PersonWithTitles,
  personas,
  titlesHeldBy,
} from './people-views.ts'
export { ageOn, couldBeOffence, type PersonalData, readMobile, readYearGroup, splitName, yearGroupName } from './person.ts'
export { addPeople, changePerson, type NewPerson, type RoleSource, type Source } from './person-store.ts'
export { provisioningLinks, provisioningRoutes } from './provision/routes.ts'
export {
  addRelations,
  changeRelation,
  endRelation,
  type NewRelation,
  type RelationFacts,
  type Relationship,
  relationships,
} from './relation-store.ts'
export { isParentOf, mayDecideFor, maySeeChild, ownClasses, type Tie, teaches } from './relations.ts'
export { type Ended, type Engagement, endRole, type Grant, type Granted, grantRole } from './role-store.ts'
export {
  formerRolesOf,
  isTitle,
  needsApproval,
  owesConfidentiality,
  rolesOf,
  seesCases,
  type Title,
  type TitleId,
  titleNames,
  titles,
} from './roles.ts'
export { peopleRoutes } from './routes.ts'
export { readmit, undoLeaver } from './staying-store.ts'
export { type CaseParties, type Lead, leadOf, mayKnowOf, type Party } from './subject-rule.ts'
