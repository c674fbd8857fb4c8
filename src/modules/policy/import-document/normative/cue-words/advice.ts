/** Advice: "are asked to", "it is a good idea to", "are discouraged from". */
import { advising, type CuePattern, row } from '../cue-pattern.ts'

export const advice: readonly CuePattern[] = [
  row(
    'best-avoided',
    '{be} (?:best|better) (?:avoided|not|left (?:alone|undone))',
    ['should_not', 'should_not'],
    'implicit',
    'subject',
    0.6,
  ),
  row(
    'advised-to',
    '{be}{adv} (?:advised|recommended|encouraged|urged|asked|requested|cautioned|counselled|reminded|called on|called upon){adv} (?:not |never )?to(?! (?:all|any|the|our|each|every|governing|governors?|schools?|staff|parents|pupils|those)\\b)',
    advising,
  ),
  row('wise-to', '{be}{adv} (?:wise|sensible|prudent) to', advising),
  row('unwise-to', '{be}{adv} (?:unwise|foolish|ill-advised) to', ['should_not', null]),
  row('warned-against', '{be}{adv} (?:advised|warned|cautioned|discouraged|urged) (?:against|from|about)', ['should_not', null]),
  row('warned-not', '{be}{adv} warned not to', ['should_not', null]),
  row('reminded', '{be}{adv} reminded (?:that|of|about)', ['should', null], 'status', 'subject', 0.6),
  row(
    'good-to-do',
    "it(?:{adv} {be}|'s){adv} (?:a good idea|good practice|best practice|best|wise|sensible|helpful|advisable|recommended|advised|suggested|desirable|preferable|strongly recommended|requested|safer|better)(?: practice)?,? (?:for {who}to|that|to)",
    advising,
    'status',
    'named',
    0.75,
  ),
  row(
    'vital-to-do',
    '(?:it){adv} {be}{adv} (?:essential|vital|imperative|crucial|mandatory|compulsory|required|a requirement|expected|critical|necessary|a condition of [a-z ]{3,30}?|(?:school|our|trust|academy) policy|(?:the|a) (?:policy|rule|practice) of [a-z ]{3,30}?|a rule(?: of [a-z ]{3,30}?)?) (?:for {who}to|that|to)',
    ['must', null],
    'status',
    'named',
    0.8,
  ),
  row('important-to-do', '(?:it){adv} {be}{adv} important (?:for {who}to|that|to)', ['should', null], 'status', 'named', 0.65),
  row(
    'bad-idea',
    '(?:it){adv} {be}{adv} (?:inadvisable|unwise|unsafe|not safe|risky|a bad idea|poor practice|bad practice) (?:for {who}to|that|to)',
    ['should_not', 'should_not'],
    'status',
    'named',
    0.65,
  ),
  row(
    'best-done',
    '{be} best (?:brought|raised|taken|made|sent|kept|left|dealt|discussed|settled|put|done|addressed|directed|shared)',
    ['should', null],
    'implicit',
    'subject',
    0.6,
  ),
]
