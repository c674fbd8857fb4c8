export { everyone, founderOf, identityOf, type PersonWithTitles } from './people-views.ts'
export { addPeople, type NewPerson } from './person-store.ts'
export { rolesOf, type Title, type TitleId, titleNames, titles } from './roles.ts'
