/** What this module answers. */
import type { App } from '../../platform/http.ts'
import addClass from './add-class/add-class.ts'
import addClassMember from './add-class-member/add-class-member.ts'
import addPerson from './add-person/add-person.ts'
import changePerson from './change-person/change-person.ts'
import changeRelation from './change-relation/change-relation.ts'
import confirmLeaving from './confirm-leaving/confirm-leaving.ts'
import decideRole from './decide-role/decide-role.ts'
import endClassMember from './end-class-member/end-class-member.ts'
import endRole from './end-role/end-role.ts'
import grantRole from './grant-role/grant-role.ts'
import listPeople from './list-people/list-people.ts'
import type { PeopleDeps } from './people-deps.ts'
import relatePeople from './relate-people/relate-people.ts'
import seeClass from './see-class/see-class.ts'
import seeClasses from './see-classes/see-classes.ts'
import seeOwnProfile from './see-own-profile/see-own-profile.ts'
import seePerson from './see-person/see-person.ts'
import startLeaving from './start-leaving/start-leaving.ts'

export function peopleRoutes(app: App, deps: PeopleDeps): void {
  seeOwnProfile(app, deps)
  confirmLeaving(app, deps)
  listPeople(app, deps)
  addPerson(app, deps)
  seePerson(app, deps)
  changePerson(app, deps)
  grantRole(app, deps)
  endRole(app, deps)
  decideRole(app, deps)
  startLeaving(app, deps)
  relatePeople(app, deps)
  changeRelation(app, deps)
  seeClasses(app, deps)
  addClass(app, deps)
  seeClass(app, deps)
  addClassMember(app, deps)
  endClassMember(app, deps)
}
