/** As many made-up people as one likes, as a OneRoster export: for measurements and tests of what many do. */
import { checkLetterOf } from './identifiers/upn.ts'
import { csv, headers, manifest, row, sampleSet, user } from './oneroster/sample-sets.ts'

const given = [
  'Ada',
  'Ben',
  'Cora',
  'Dev',
  'Esme',
  'Finn',
  'Gwen',
  'Hari',
  'Iris',
  'Jude',
  'Kezia',
  'Luca',
  'Mina',
  'Noor',
  'Otis',
  'Pia',
]
const family = [
  'Lark',
  'Moss',
  'Finch',
  'Hale',
  'Thorne',
  'Vale',
  'Reed',
  'Ashby',
  'Birch',
  'Cole',
  'Dunmore',
  'Ellery',
  'Fox',
  'Garth',
]

/** Names that differ, without any figure in them. */
const nameOf = (index: number): readonly [string, string] => {
  const letters = Array.from(index.toString(26))
    .map(figure => String.fromCharCode(97 + Number.parseInt(figure, 26)))
    .join('')
  return [given[index % given.length] ?? '', `${family[index % family.length] ?? ''}-${letters}`]
}

const upnOf = (index: number): string => {
  const twelve = `916${String(1000 + (index % 9000)).padStart(4, '0')}22${String(Math.floor(index / 9000) % 1000).padStart(3, '0')}`
  return `${checkLetterOf(twelve)}${twelve}`
}

/** A zip of so many people: of ten, five are pupils, four parents, one a teacher. */
export function samplePeople(count: number): Buffer {
  const pupils = Math.floor(count / 2)
  const parents = Math.floor((count * 4) / 10)
  const users = Array.from({ length: count }, (_, index) => {
    const [first, last] = nameOf(index)
    if (index < pupils)
      return user(`u${index}`, 'student', first, last, {
        grades: `0${1 + (index % 6)}`,
        identifier: upnOf(index),
        agentSourcedIds: `u${pupils + (index % parents)}`,
      })
    if (index < pupils + parents) return user(`u${index}`, 'parent', first, last, { email: `u${index}@post.example` })
    return user(`u${index}`, 'teacher', first, last, { email: `u${index}@school.example` })
  })
  const classes = Array.from({ length: Math.ceil(pupils / 30) }, (_, index) => ['', '', `Class ${index}`, `0${1 + (index % 6)}`])
  const isBulk = { users: 'bulk', classes: 'bulk', enrollments: 'bulk', demographics: 'bulk', orgs: 'bulk' }
  return sampleSet(
    {},
    {
      'manifest.csv': manifest('1.1', isBulk),
      'orgs.csv': csv(headers.orgs, [['s1', '', '', 'Holm Oak Primary', 'school', '115512', '']]),
      'users.csv': csv(headers.users, users),
      'classes.csv': csv(
        headers.classes,
        classes.map((cells, index) => [`c${index}`, ...cells, 'k', '', 'homeroom', '', 's1', '', '', '', '']),
      ),
      'enrollments.csv': csv(
        headers.enrollments,
        Array.from({ length: pupils }, (_, index) => [
          `e${index}`,
          '',
          '',
          `c${index % classes.length}`,
          's1',
          `u${index}`,
          'student',
          '',
          '',
          '',
        ]),
      ),
      'demographics.csv': csv(
        headers.demographics,
        Array.from({ length: pupils }, (_, index) =>
          row(headers.demographics, {
            sourcedId: `u${index}`,
            birthDate: `${2020 - (index % 6)}-0${1 + (index % 8)}-1${index % 10}`,
          }),
        ),
      ),
    },
  )
}
