/** What follows "may", "can" or "will" where the words only say how things are, as data. */
import { participles } from './verbs.ts'

const adverbs =
  '(?:(?:also|well|often|sometimes|easily|quickly|still|therefore|inadvertently|unintentionally|no longer|never|always) )*'
const degrees = '(?:(?:very|too|quite|so|more|less|widely|easily|quickly|seriously|deeply|just|not|particularly|especially) )*'

/** "be harmed": what befalls people and posts, and is nobody's to permit. */
const befalls =
  'seen|found|lost|harmed|affected|upset|exposed|misunderstood|misread|misinterpreted|mistaken|identified|damaged|offended|traced|misused|copied|hurt|tempted|worried|bullied|groomed|targeted|embarrassed|surprised|interested|concerned|involved|influenced|distracted|addicted|frightened|confused|disappointed|pressured|abused|judged|read|known|heard|understood|hacked|stolen|forwarded|liked|regretted|perceived|construed|considered|impacted|viewed|placed|put|drawn|caught|vulnerable|amended|superseded|varied'

/** "be used", "be friends", "be on site": with these "may" does permit. */
const permitted = `[a-z]+ed|${[...participles].join('|')}|friends|linked|members|a (?:member|friend|contact|follower|part)|subject|in|on|at|alone|present|online`

const measures =
  'disciplinary|dismissal|exclusion|action|sanctions|legal|a ban|suspension|prosecution|criminal|termination|formal|a meeting|a letter|removal|withdrawal|confiscation|loss of|the loss of|further'

const happenings = [
  '(?:seem|appear|remain|prove)',
  'take (?:longer|seconds|time|minutes|many|place|the form|hours|days|weeks)',
  `lead to (?!${measures})`,
  `result in (?!${measures}|the )`,
  'bring (?:with|many|great|benefits?|risks?|new|huge|real|about)',
  'put (?:children|pupils|people|them|staff|others|a child|someone)',
  'have (?:a|an|the|their|many|several|serious|access|accounts?|found|been|seen|already|difficulty|implications|consequences|impact|questions)',
  'create (?:a|an|risks?|problems?|difficult)',
  'make (?:it|children|people|pupils|them)',
  'receive (?:messages|requests|unwanted|friend|a friend|a request)',
  'look (?:like|harmless|different)',
  'see (?:things|content|something|images|posts)',
  'come (?:with|from|across|to)',
  'go (?:wrong|viral)',
  'continue to be',
  'like to',
  'give rise',
  'be used (?:against|to (?:harm|hurt|bully|identify|harass|embarrass|groom|spread|target|upset))',
  'expect|find|cause|happen|occur|harm|damage|distract|affect|arise|include|contain|help|enable|mean|depend|vary|want|wish|need|know|think|believe|understand|benefit|exist|become|grow|learn|develop|spread|reach|travel|expose|pose|present|encounter|experience|suffer|change(?! (?:their|his|her|your) )|differ|blur|offer|provide|support|play|contribute|count|hurt|regret|disappear|survive|last|linger|upset|assist|strengthen|improve|promote',
].join('|')

/** "be difficult", "be harmed", "take longer", "find that …". */
export const merelyIs = new RegExp(
  `^${adverbs}(?:(?:be|become|feel|get)(?:$| ${degrees}(?:(?:${befalls})\\b|(?!(?:${permitted})\\b)[a-z]))|(?:${happenings})\\b)`,
)
