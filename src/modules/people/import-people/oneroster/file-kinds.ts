/** The files of OneRoster CSV that say something of people, and which of their columns are read. All else is never copied out of the file. */

export const fileKinds = {
  orgs: ['sourcedId', 'status', 'name', 'type', 'identifier', 'parentSourcedId'],
  academicSessions: ['sourcedId', 'status', 'startDate', 'endDate'],
  classes: ['sourcedId', 'status', 'title', 'grades', 'classType', 'schoolSourcedId', 'termSourcedIds'],
  enrollments: ['status', 'classSourcedId', 'schoolSourcedId', 'userSourcedId', 'role', 'beginDate', 'endDate'],
  demographics: ['sourcedId', 'status', 'birthDate'],
  users: [
    'sourcedId',
    'status',
    'enabledUser',
    'orgSourcedIds',
    'role',
    'userIds',
    'givenName',
    'familyName',
    'identifier',
    'email',
    'sms',
    'agentSourcedIds',
    'grades',
    'preferredGivenName',
    'preferredFamilyName',
    'primaryOrgSourcedId',
  ],
  roles: ['status', 'userSourcedId', 'roleType', 'role', 'beginDate', 'endDate', 'orgSourcedId'],
} as const

export type FileKind = keyof typeof fileKinds
export type ColumnOf<Kind extends FileKind> = (typeof fileKinds)[Kind][number]

/** Columns without which a file is nothing of the kind. */
export const neededColumns: { readonly [Kind in FileKind]: readonly ColumnOf<Kind>[] } = {
  orgs: ['sourcedId', 'name'],
  academicSessions: ['sourcedId', 'startDate', 'endDate'],
  classes: ['sourcedId', 'title'],
  enrollments: ['classSourcedId', 'userSourcedId', 'role'],
  demographics: ['sourcedId'],
  users: ['sourcedId', 'givenName', 'familyName'],
  roles: ['userSourcedId', 'role'],
}

/** Columns that stand in the standard's files and are of no use here: no word is made of them. */
export const standardColumns: ReadonlySet<string> = new Set(
  [
    'dateLastModified,schoolYear,title,courseCode,courseSourcedId,subjects,subjectCodes,classCode,location,periods,primary,username',
    'middleName,preferredMiddleName,userMasterIdentifier,resourceSourcedIds,pronouns,sex,countryOfBirthCode,stateOfBirthAbbreviation',
    'cityOfBirth,publicSchoolResidenceStatus,userProfileSourcedId,type,parentSourcedId,sourcedId,status,identifier,phone,sms,grades',
  ]
    .join(',')
    .split(',')
    .map(name => name.toLowerCase()),
)

/** Columns of a person's race, which a school in England has no use for in this form. */
export const raceColumns: ReadonlySet<string> = new Set(
  [
    'americanIndianOrAlaskaNative,asian,blackOrAfricanAmerican,nativeHawaiianOrOtherPacificIslander,white',
    'demographicRaceTwoOrMoreRaces,hispanicOrLatinoEthnicity',
  ]
    .join(',')
    .split(',')
    .map(name => name.toLowerCase()),
)

/** Spellings that are met in the wild, by their letters in lower case. */
const misspelt: Readonly<Record<string, string>> = {
  datalastmodified: 'dateLastModified',
  termsourcedid: 'termSourcedIds',
  orgsourcedid: 'orgSourcedIds',
  agentsourcedid: 'agentSourcedIds',
  grade: 'grades',
  enabled: 'enabledUser',
  birthday: 'birthDate',
  dateofbirth: 'birthDate',
  firstname: 'givenName',
  lastname: 'familyName',
  usersourcedid: 'sourcedId',
}

/** The column of this file kind that a misspelt header probably means; undefined where it means none. */
export function likelyColumn(header: string, columns: readonly string[]): string | undefined {
  const bare = header.toLowerCase().replaceAll(/[\s_-]/g, '')
  const preferred = /^pref+er+ed(given|family)name$/.exec(bare)?.[1]
  const meant = preferred ? `preferred${preferred === 'given' ? 'Given' : 'Family'}Name` : misspelt[bare]
  return columns.find(column => column === meant || column.toLowerCase() === bare)
}
