/** What importing people answers. */
import type { App } from '../../../platform/http.ts'
import answerQuestions from './answer-questions/answer-questions.ts'
import chooseFile from './choose-file/choose-file.ts'
import type { ImportDeps } from './import-deps.ts'
import nameColumns from './name-columns/name-columns.ts'
import { mayImportPeople } from './permissions.ts'
import seeImport from './see-import/see-import.ts'
import takeBack from './take-back/take-back.ts'
import useRegister from './use-register/use-register.ts'

export function importPeopleRoutes(app: App, deps: ImportDeps): void {
  chooseFile(app, deps)
  seeImport(app, deps)
  nameColumns(app, deps)
  answerQuestions(app, deps)
  takeBack(app, deps)
  useRegister(app, deps)
}

/** Where the office finds it. */
export const importLinks = [
  {
    href: '/people/import',
    text: 'Import people',
    hint: 'From OneRoster or a list: see what would change, apply it, take it back',
    permission: mayImportPeople,
  },
] as const
