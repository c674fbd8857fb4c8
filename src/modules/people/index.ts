export { addClasses, addClassMembers, type NewClassMember } from './class-store.ts'
export { classesOn, type SchoolClass } from './class-views.ts'
export { type ChildHere, childOfEach, familiesOf, inClassOrder } from './family-views.ts'
export { clearOldImports } from './import-people/import-store.ts'
export { importLinks, importPeopleRoutes } from './import-people/routes.ts'
export { setLeaver } from './leaving-store.ts'
export { officeLinks } from './office-links.ts'
export type { QuotedClause } from './people-deps.ts'
export {
  addressesOf,
  findPeopleByEmail,
  founderOf,
  holdersOf,
  holdersSince,
  identityOf,
  type PersonWithTitles,
  personas,
  titlesHeldBy,
} from './people-views.ts'
export { addPeople, changePerson, type NewPerson } from './person-store.ts'
export { provisioningLinks, provisioningRoutes } from './provision/routes.ts'
export {
  addRelations,
  type NewRelation,
  type RelationFacts,
} from './relation-store.ts'
export { endRole, grantRole } from './role-store.ts'
export {
  isTitle,
  rolesOf,
  seesCases,
  type Title,
  type TitleId,
  titleNames,
  titles,
} from './roles.ts'
export { peopleRoutes } from './routes.ts'
export { titlesIn } from './title-words/title.words.ts'
export { peopleWordGroups } from './word-groups.ts'
