/** Verbs as data, and the little morphology that a policy's grammar needs. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Past participles that do not end in "ed". */
export const participles = list(
  'told kept made sent given held put taken shown hidden written read left brought found lost let set seen known done drawn driven gone got heard met paid said sold sought spent taught thought understood worn built bought caught chosen cut dealt fed felt forgotten hung laid led lent meant overseen rung run shut sworn thrown undertaken withdrawn withheld broken hidden spoken stolen forbidden borne bound reset upheld shared overheard',
)

const irregular: Readonly<Record<string, string>> = {
  told: 'tell',
  kept: 'keep',
  made: 'make',
  sent: 'send',
  given: 'give',
  held: 'hold',
  put: 'put',
  taken: 'take',
  shown: 'show',
  hidden: 'hide',
  written: 'write',
  read: 'read',
  left: 'leave',
  brought: 'bring',
  found: 'find',
  lost: 'lose',
  let: 'let',
  set: 'set',
  seen: 'see',
  known: 'know',
  done: 'do',
  drawn: 'draw',
  driven: 'drive',
  gone: 'go',
  heard: 'hear',
  met: 'meet',
  paid: 'pay',
  said: 'say',
  sought: 'seek',
  spent: 'spend',
  taught: 'teach',
  thought: 'think',
  worn: 'wear',
  built: 'build',
  bought: 'buy',
  chosen: 'choose',
  cut: 'cut',
  dealt: 'deal',
  led: 'lead',
  overseen: 'oversee',
  undertaken: 'undertake',
  withdrawn: 'withdraw',
  broken: 'break',
  spoken: 'speak',
  switched: 'switch',
  agreed: 'agree',
}

/** Actions that a school takes towards people; said of a person, "must be told" binds the school and not the person. */
export const doneToPeople =
  /^(?:admitted|given|told|informed|notified|asked|taught|trained|invited|reminded|contacted|disciplined|excluded|suspended|dismissed|supported|offered|provided|made aware|dealt with|referred|interviewed|sanctioned|warned|reported|banned|removed|sent|issued|consulted|involved|protected|supervised|monitored|helped|advised|challenged|investigated|shown|encouraged|allowed|permitted|required|expected|treated|listened|briefed|inducted|escorted|kept informed|held to account|prosecuted|searched|searched for|prevented|stopped|blocked|educated|signposted|believed|looked|pointed|directed|redirected|seen|heard|named on)\b/

/** What follows "may", "will", "could" when it says what happens to those who break a rule. */
export const sanction =
  /^(?:also |then |ultimately |therefore |normally |, [^,]{3,40}, )?(?:(?:lead to|result in|face|be subject to|incur|mean|attract|receive|be liable to|lose|risk|trigger)\b[^.;]{0,60}\b(?:disciplinary|dismissal|exclusion|excluded|suspension|suspended|sanctions?|action|prosecution|ban|detention|warning|consequences|investigation|termination|proceedings|right to|privilege|meeting|letter|removal|withdrawal|confiscation|isolation|detention|loss of|the use of|access)|have (?:their|his|her|its) [^.;]{0,40}\b(?:ended|withdrawn|removed|restricted|terminated|suspended|confiscated|revoked|taken away)\b|be (?:dealt with|disciplined|sanctioned|excluded|suspended|dismissed|confiscated|referred|reported|investigated|looked into|treated|removed|deleted|withdrawn|prosecuted|banned|barred|passed to|taken seriously|challenged|blocked|taken down|handled|managed|considered under|ended|terminated|revoked|addressed|followed up|asked to leave|required to leave|refused (?:entry|access)|restricted|taken(?=\.?$| and | until | from (?:him|her|them|the pupil|the student))|written to))/

/** Verbs that open an order in the base form ("Respect copyright", "Keep …"). */
export const imperatives = list(
  'ban abide accept access act add address adhere agree alert allow apply approach appoint arrange ask assume attach attend avoid back be become behave block bring buy carry challenge change check choose clear close collect comment communicate complete comply confirm connect consider contact copy create deal decline delete direct discuss disclose display do download encourage ensure enter escort establish explain expect film find follow forward friend get give go hand handle hang have help hide hold identify ignore include inform insist install invite join keep know learn leave let like limit link list listen lock log look lose maintain make manage mention message model monitor name notify obey observe obtain offer open opt participate pass pay permit phone photograph place play post practise present preserve prevent promote protect prove provide publish put raise read record recognise refer refrain refuse register regard reject reject remain remember remind remove repeat reply report repost request reset resolve respect respond retain retweet return reveal review ring save say screenshot search secure see seek select send set share show sign sit speak start stay stick stop store submit supervise support switch tag take talk teach tell text think touch train treat try turn tweet understand upload use verify visit wait walk warn watch wear work write film challenge deal complete respond like upset bully harass impersonate pretend swear tease spread give block engage',
)

/** Orders that only point or explain. */
export const notAnOrder =
  /^(?:please )?(?:note|remember that|see (?:the |our |also |appendix|section|page|below|above)|refer to (?:appendix|section|page)|click|contact us|consider (?:a|the) (?:case|example)|bear with|read on|find )\b/

/** A word that opens a noun phrase: what stands before it was the verb of an order. */
export const objectStart =
  /^(?:the|a|an|any|all|your|their|his|her|our|my|its|this|that|these|those|it|them|him|us|me|others?|other|someone|anyone|everyone|somebody|anybody|only|no|nothing|what|who|whether|if|how|each|every|some|care|sure|up|down|out|off|on|in|at|to|with|away|before|after|until|for|from|about|personal|pupils?|children|staff|parents?|school|phones?|devices?|passwords?|photographs?|photos|images|people|friends|copyright|social|private|privacy|strong|clear|screenshots?|evidence|kind|polite|careful|respectful|aware|accounts?|messages?|comments?|posts?|requests?|online|friend|mobile|images?|pictures?|details|offensive|confidential|records?|copies|notes|conversations|communications?|professional)\b/

/** The base form of a participle or -ing form, near enough to be read and matched. */
export function baseOf(word: string): string {
  const known = irregular[word]
  if (known) return known
  const stem = word.replace(/(?:ed|ing)$/, '')
  if (stem === word || stem.length < 2) return word
  if (imperatives.has(stem)) return stem
  if (imperatives.has(`${stem}e`)) return `${stem}e`
  const single = stem.replace(/([bdgklmnprt])\1$/, '$1')
  if (imperatives.has(single)) return single
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`
  return /(?:[^aeiou][aeiou][bdgkmnprtz]|[aeiou][cgsuvz]|at|iz|is|dg|rg|nc)$/.test(stem) ? `${stem}e` : stem
}

export const isParticiple = (word: string): boolean => participles.has(word) || /[a-z]{2}ed$/.test(word)
