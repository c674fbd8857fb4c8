/** In which language somebody reads mails and text messages: as they chose on their page, else as the office or a page that they answered on has it. */
import type { Tx } from '../../platform/db/index.ts'
import { isLanguage, type Language } from '../../platform/languages.ts'

/** Of those people for whom one is kept, by id. All others read English. */
export async function languagesOf(tx: Tx, personIds: readonly string[]): Promise<ReadonlyMap<string, Language>> {
  if (personIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('notice_language')
    .select(['person_id', 'language'])
    .where('person_id', 'in', personIds)
    .execute()
  return new Map(rows.flatMap(({ person_id, language }) => (isLanguage(language) ? [[person_id, language] as const] : [])))
}

export const languageOf = async (tx: Tx, personId: string): Promise<Language> =>
  (await languagesOf(tx, [personId])).get(personId) ?? 'en'

/** The language of somebody's mails and messages. */
export interface MailLanguage {
  readonly language: Language
  /** Whether they chose it themselves. */
  readonly chosen: boolean
}

export async function mailLanguageOf(tx: Tx, personId: string): Promise<MailLanguage> {
  const row = await tx
    .selectFrom('notice_language')
    .select(['language', 'chosen'])
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row && isLanguage(row.language) ? { language: row.language, chosen: row.chosen } : { language: 'en', chosen: false }
}

/** Keeps what somebody chose on their own page. */
export async function chooseLanguage(tx: Tx, personId: string, language: Language): Promise<void> {
  await tx
    .insertInto('notice_language')
    .values({ person_id: personId, language, chosen: true })
    .onConflict(conflict => conflict.columns(['school_id', 'person_id']).doUpdateSet({ language, chosen: true }))
    .execute()
}

/** Keeps what the office knows of, or the language of a page on which somebody without a session answered; not where they chose one themselves. */
export async function keepLanguage(tx: Tx, personId: string, language: Language): Promise<void> {
  await tx
    .insertInto('notice_language')
    .values({ person_id: personId, language, chosen: false })
    .onConflict(conflict =>
      conflict.columns(['school_id', 'person_id']).doUpdateSet({ language }).where('notice_language.chosen', '=', false),
    )
    .execute()
}
