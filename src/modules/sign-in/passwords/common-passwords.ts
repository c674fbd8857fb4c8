/**
 * Passwords that are guessed first. Lists of breached passwords are millions of lines and mostly shorter than twelve
 * characters; the long ones among them are made from few parts. So this knows the parts: a password that is made of them and
 * of the person's and the school's own names, with next to nothing left over, is refused. It is no substitute for a list of
 * breaches, and sends nothing anywhere.
 */

/** Words that stand in passwords because they are passwords, or because a school is at hand. */
const words = `password passwort passw0rd pass word letmein welcome login signin secret admin administrator root user guest test
testing temp default change changeme changeit qwerty qwertz azerty asdf zxcv iloveyou love lovely princess sunshine football
liverpool arsenal chelsea everton united rangers celtic monkey dragon master shadow superman batman pokemon starwars michael
jennifer charlie jessica daniel thomas george summer winter spring autumn monday tuesday wednesday thursday friday saturday sunday
january february march april may june july august september october november december london england britain school primary
academy infant junior nursery college teacher teaching headteacher head pupil staff office class classroom learning computer
laptop internet google microsoft office365 teams outlook gmail facebook instagram whatsapp tiktok snapchat twitter social media
schoolgate hello whatever trustno1 access flower cheese chocolate coffee biscuit hunter freedom mustang jordan harley ginger
pepper cookie banana orange purple yellow green blue black white silver golden god jesus angel blessed family mummy daddy baby
happy christmas easter birthday the my our your is for and you new old one two three four five six seven eight nine ten`.split(
  /\s+/,
)

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1234567890', '1qaz2wsx3edc4rfv5tgb6yhn7ujm', 'qazwsxedcrfvtgbyhnujmikolp']
const alphabet = 'abcdefghijklmnopqrstuvwxyz'

/** Keys in a row, forwards and backwards. */
const runs = [...rows, alphabet, '0123456789'].flatMap(run => [run, [...run].reverse().join('')])

const likeness: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** The letters that figures and signs stand for: "p4$$w0rd" → "password". */
const spelt = (text: string): string => [...text].map(character => likeness[character] ?? character).join('')

const shortestRun = 3

/** How many characters from here on are keys in a row, the same character again, or figures. */
function runAt(text: string, from: number): number {
  const figures = /^\d+/.exec(text.slice(from))?.[0].length ?? 0
  const same = /^(.)\1{2,}/.exec(text.slice(from))?.[0].length ?? 0
  let keys = 0
  for (let length = shortestRun; from + length <= text.length; length += 1) {
    if (!runs.some(run => run.includes(text.slice(from, from + length)))) break
    keys = length
  }
  return Math.max(figures, same, keys)
}

/** How many characters are left when the known parts are taken away, the longest first (a repeated part counts once). */
function leftOver(text: string, parts: readonly string[]): number {
  const letters = spelt(text)
  let left = 0
  for (let at = 0; at < text.length; ) {
    const word = parts.find(part => letters.startsWith(part, at) || text.startsWith(part, at))?.length ?? 0
    const known = Math.max(word, runAt(text, at))
    if (known === 0 && /[\p{L}\p{N}]/u.test(text.charAt(at))) left += 1
    at += Math.max(known, 1)
  }
  return left
}

/** "abcabcabcabc" → "abc". */
const once = (text: string): string => /^(.+?)\1+$/su.exec(text)?.[1] ?? text

const shortestPart = 3
const partsOf = (text: string): string[] =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(part => part.length >= shortestPart)

/** So many characters must be the person's own. */
const fewestOwn = 4

/**
 * Whether a password is among those that are guessed first.
 *
 * @param about what everybody knows of the person: name, email address, the school's name
 */
export function isGuessedFirst(password: string, about: readonly string[]): boolean {
  const parts = [...words, ...about.flatMap(partsOf)].toSorted((one, other) => other.length - one.length)
  return leftOver(once(plain(password)), parts) < fewestOwn
}
