/** The words around the table of the policy. In each language. */
import type { Language } from '../../../platform/languages.ts'
import { catalogue, type Words } from '../../../ui/messages/catalogue.ts'
import { type Verdict, verdictWords } from '../../../ui/verdicts.ts'
import { type AudienceWords, audienceWords } from '../audience-messages/audience.words.ts'
import { type Names, namesIn } from '../vocabulary/index.ts'
import { messages as en } from './messages.en.ts'
import { messages as pl } from './messages.pl.ts'
import { messages as ur } from './messages.ur.ts'

export const tableWords = catalogue({ en, pl, ur })

type OwnWords = Words<typeof en>

/** With what stands in its hundreds of cells, made once. */
export interface TableWords extends OwnWords {
  readonly people: AudienceWords
  /** Of acts, their groups and questions. */
  readonly names: Names
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly cell: { readonly dependsOn: string; readonly canBe: string; readonly answer: string }
}

export function tableWordsIn(language: Language): TableWords {
  const words = tableWords.in(language)
  const { t } = words
  const verdicts = Object.keys(verdictWords).map(verdict => [verdict, t(`table.word-${verdict as Verdict}`)])
  return {
    ...words,
    people: audienceWords.in(language),
    names: namesIn(language),
    // Each verdict has its word.
    verdicts: Object.fromEntries(verdicts) as Record<Verdict, string>,
    cell: { dependsOn: t('table.depends-on'), canBe: t('table.can-be'), answer: t('table.answer') },
  }
}
