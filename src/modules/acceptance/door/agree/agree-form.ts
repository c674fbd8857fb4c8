/** What somebody says at the door. */
import { z } from 'zod'
import { kinds } from '../door.ts'
import type { DoorWords } from '../door.words.ts'

/** Signs that turn the direction of text around, or are nothing at all. Joiners stay: names in Urdu need them. */
const unseen = /[\p{Cc}\s\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]+/gu

/** One line as it is typed on a phone, without what cannot be seen. */
const line = (missing?: string) => z.string(missing).transform(text => text.replaceAll(unseen, ' ').trim())

const longest = 200

/** Messages are those of the reader's language. */
export const agreeForm = ({ t }: Pick<DoorWords, 't'>) =>
  z.object({
    kind: z.enum(kinds, t('door.kind-missing')),
    name: line(t('door.name-missing')).pipe(z.string().min(1, t('door.name-missing')).max(longest, t('door.name-long'))),
    host: line()
      .pipe(z.string().max(longest, t('door.host-long')))
      .transform(text => (text === '' ? null : text))
      .default(null),
    remember: z.literal('yes').optional(),
    /** The mark of the text that was shown, which says when. */
    shown: z.string().catch('').default(''),
  })

export type Agreement = z.output<ReturnType<typeof agreeForm>>
