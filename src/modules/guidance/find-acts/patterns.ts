/**
 * Patterns over plain words (plain-words.ts). A pattern stands between blanks; `*` is at most three words, {name} one of the lists
 * below. Gaps are bounded and a word never contains a blank, so that matching takes time in proportion to the text.
 */

/** Word lists that patterns share. */
export const wordLists: CuePatterns = {
  child: [
    'pupils?|child|children|kids?|students?|tutees?|classmates?|boys?|girls?|lads?',
    '(?:an?|some|my|our|one of the|one of my|of the) year [1-6]s?(?! (?:whatsapp|class|group|chat|teachers?|parents?|mum|page|play|blog|trip|assembly|account|facebook|messenger|twitter))|young person|little one|one of my class',
    'one of the class|(?:someone|people|anyone) (?:in|from) (?:my class|our class|the class|year [1-6])',
  ],
  parent: [
    'parents?|mum|dad|carers?|gran|grandad|grandparents?|mumsy|(?:a|the|school|whole) famil(?:y|ies)|stepdad',
    'stepmum|auntie',
  ],
  staff: [
    'teachers?|teaching assistants?|ta|headteachers?|head|colleagues?|coworkers?|workmates?|staff|staff members?',
    'member of staff|miss|sir|mrs [a-z]+|mr [a-z]+|ms [a-z]+|governors?|secretary|dinner lady|dinner ladies',
    'caretaker|senco|deputy|boss|sirs|coach|lunchtime supervisor|mates? (?:from|at) work|work (?:mates?|friends?)',
    '(?:friends?|people|someone) (?:from|at|i) work(?: with)?',
  ],
  platform: [
    'facebook|instagram|tiktok|snapchat|twitter|youtube|whatsapp|messenger|linkedin|x|threads|bluesky|discord',
    'reddit|pinterest|telegram|bereal|social media|social network(?:s|ing)?|mumsnet|nextdoor|tumblr|twitch',
    'be real',
  ],
  photo: ['photos?|videos?|selfies?|footage|clips?|snapchat of|image|images|film of|recordings?'],
  event: [
    'nativity|school plays?|(?:the|their|his|her|year \\d|christmas|class|infant|junior|summer) play|sports day',
    'assembly|assemblies|concerts?|carols?|carol concert|school fair|summer fair|christmas fair|fete',
    'school trips?|trip|residential|leavers|school disco|school production|harvest festival|school event|panto',
    'talent show|(?:the|school|christmas|summer|class) show|performance|school match|gala|prom|world book day',
    'book day',
  ],
  publish: [
    'post|posts|posted|posting|put|puts|putting|upload|uploads|uploaded|uploading|share|shares|shared|sharing',
    'stick|stuck|send|sent|sending|publish|publishing|tweet|tweeting|livestream|stream|go|going|pop|bung|show',
    'showing|add|adding|use|using|display',
  ],
  write: [
    'post|posting|posted|posts|put|puts|putting|write|writing|wrote|written|say|says|saying|said|tweet|tweets',
    'tweeting|tweeted|comment|comments|commenting|moan|moaning|rant|ranting|whinge|complain|complaining|slag',
    'criticise|blog about|warn|warning|status|leave|vent|have a go|review|name and shame|talk about|joke|jokes',
    'banter|make fun|gossip|praise|thank',
  ],
  ask: [
    'can|may|could|should|shall|must|do|would|allowed to|ok to|okay to|alright to|fine to|all right to|want to',
    'would like to|like to|going to|able to|if|safe to|acceptable to|wise to|how do|and',
  ],
}

/** Named patterns. */
export type CuePatterns = Readonly<Record<string, readonly string[]>>

/** One pattern for all of these, each between blanks. */
export function wholeWords(sources: readonly string[]): RegExp {
  return new RegExp(`(?<= )(?:${sources.map(expanded).join('|')})(?= )`)
}

function expanded(source: string): string {
  return source
    .replace(/\{([a-z]+)\}/g, (_, name: string) => `(?:${wordLists[name]?.join('|') ?? name})`)
    .replaceAll(' * ', ' (?:\\S+ ){0,3}')
}

/** The words that patterns are made of. */
export function wordsIn(sources: readonly string[]): string[] {
  return sources.flatMap(source => source.match(/[a-z]{4,}/g) ?? [])
}
