/** Bans on people: "are forbidden to", "it is unacceptable for … to". */
import { allowing, banning, type CuePattern, row } from '../cue-pattern.ts'

export const bans: readonly CuePattern[] = [
  row(
    'not-for',
    '(?:is|are) (?:not|never) (?:there |the place |a place )?for(?! (?:sale|everyone|everybody|the school to|us to))',
    ['must_not', 'must_not'],
    'status',
    'subject',
    0.6,
  ),
  row('forbidden-to', '{be}{adv} (?:forbidden|prohibited|banned|barred|prevented|disallowed)(?: from| to)', banning),
  row(
    'not-do',
    '(?:it|this){adv} {be}{adv} (?:acceptable|permissible|permitted|allowed|appropriate|acceptable practice) (?:for {who}to|that|to)',
    allowing,
    'status',
    'named',
  ),
  row(
    'bad-to-do',
    '(?:it){adv} {be}{adv} (?:strictly )?(?:unacceptable|inappropriate|unlawful|illegal|forbidden|prohibited|an offence|a criminal offence|a breach of [a-z ]{3,30}|(?:against|contrary to) [a-z ]{3,30}?) (?:for {who}(?:to)|to)',
    ['must_not', null],
    'status',
    'named',
  ),
]
