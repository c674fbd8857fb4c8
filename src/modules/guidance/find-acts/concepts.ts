/** Kinds of persons and things of which it matters little which one is named: for the search, each is also its kind. */

const kinds: Readonly<Record<string, string>> = {
  pupil:
    'child children kid kids pupil pupils student students boy boys girl girls lad lads classmate classmates expupil niece nephew tutee',
  parent: 'parent parents mum mums dad dads carer carers gran grandad family families grandparent grandparents',
  staff:
    'teacher teachers ta headteacher head colleague colleagues miss sir mrs mr governor governors staff secretary senco boss',
  site: 'facebook instagram tiktok snapchat twitter youtube whatsapp messenger linkedin threads bluesky discord reddit telegram bereal mumsnet pinterest',
  picture: 'photo photos video videos selfie selfies clip clips footage image images reel snap snaps',
  event:
    'nativity play sports assembly concert carols fair fete residential leavers disco production show panto performance trip',
}

const kindOfWord = new Map(
  Object.entries(kinds).flatMap(([kind, words]) => words.split(' ').map(word => [word, `:${kind}`] as const)),
)

/** The kind that a plain word belongs to, marked by a colon so that it is no word; undefined for most. */
export function kindOf(word: string): string | undefined {
  return kindOfWord.get(word)
}
