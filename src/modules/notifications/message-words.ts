/** A notice in the words of a mail or a text: from templates alone, in the language of whoever reads it. */
import type { Language, PageWords } from '../../platform/languages.ts'
import { uncapitalised } from '../../ui/words.ts'
import { kinds } from './kinds.ts'
import { type MailFrame, mailFrame } from './mail-words/mail.words.ts'
import { htmlOf, type MailPart, type MailParts } from './message-html.ts'
import { noticeWords, type Said, saidOf } from './notice.words.ts'
import { type PreferencesWords, preferencesWords } from './set-preferences/preferences.words.ts'
import { templateOf } from './templates.ts'

/** What a message is about: the templates of its notices, and where its one link leads. */
export interface Told {
  readonly templates: readonly string[]
  readonly schoolName: string
  /** "https://school.example" */
  readonly origin: string
  /** A path: the notice's own where there is one notice, else "/today". */
  readonly path: string
  /** Of whoever it goes to. */
  readonly language: Language
  /** Fingerprints of the words in that language that somebody at the school has approved. */
  readonly approved: ReadonlySet<string>
}

export interface MailWords {
  readonly subject: string
  readonly text: string
  readonly html: string
  /** Whether all of it may be switched off by the reader. */
  readonly optional: boolean
}

/** A mail: one notice in its own words; several as a list of kinds. */
export function mailWords(told: Told, brand: string): MailWords {
  const own = partIn(told, told.language)
  const optional = told.templates.every(id => !kinds[templateOf(id).kind].mustSend)
  const parts: MailParts = {
    schoolName: told.schoolName,
    own,
    english: own.said.language === 'en' ? null : partIn(told, 'en'),
    link: `${told.origin}${told.path}`,
    choose: optional ? `${told.origin}/me/notices` : null,
  }
  const subject = `${own.frame.t('mail.school', { school: told.schoolName })}: ${uncapitalised(own.said.subject)}`
  return { subject, text: textOf(parts), html: htmlOf(parts, brand), optional }
}

function partIn({ templates, approved }: Told, language: Language): MailPart {
  const [notices, about] = [noticeWords.in(language), preferencesWords.in(language)]
  const [only] = templates
  const said =
    templates.length === 1 && only !== undefined ? saidOf(only, notices) : together(templates, mailFrame.in(language), about)
  return { said, frame: mailFrame.in(said.language), drafted: isDrafted([notices, about], said.language, approved) }
}

/** The words around count whether shown or not: a person approves them together. */
const isDrafted = (words: readonly PageWords[], language: Language, approved: ReadonlySet<string>): boolean =>
  language !== 'en' &&
  [
    ...words.flatMap(({ shown }) => [...shown]),
    ...Object.keys(mailFrame.messages.en).map(id => mailFrame.fingerprint(language, id)),
  ].some(print => !approved.has(print))

function together(ids: readonly string[], { t, language }: MailFrame, kindsOf: PreferencesWords): Said {
  const byKind = [...Map.groupBy(ids, id => templateOf(id).kind)]
  return {
    language,
    subject: t('mail.several', { count: ids.length }),
    lines: [t('mail.several-lead'), ...byKind.map(([kind, some]) => `• ${kindsOf.t(`notices.kind-${kind}`)} (${some.length})`)],
    action: t('mail.several-action'),
  }
}

/**
 * A line that runs from right to left wherever it stands: a mark for programs that look at the first letter, and an embedding
 * for those that take every line as English.
 */
const directed = (line: string, { dir }: MailFrame): string => (dir === 'rtl' ? `\u200F\u2067${line}\u2069` : line)

const englishLine = (action: string, link: string): string => `${action}: ${link}`

/** Nothing stands beside a link in another language: marks of direction would become part of it. */
const linkLines = (action: string, link: string, frame: MailFrame): readonly string[] =>
  frame.language === 'en' ? [englishLine(action, link)] : [directed(`${action}:`, frame), link]

function textOf({ schoolName, own, english, link, choose }: MailParts): string {
  const { said, frame, drafted } = own
  const lines = [
    ...[frame.t('mail.hello'), ...said.lines].map(line => directed(line, frame)),
    ...linkLines(said.action, link, frame),
    ...(drafted ? [directed(frame.t('mail.drafted'), frame)] : []),
    ...(english ? englishLines(english, link, drafted) : []),
    '-- ',
    directed(frame.t('mail.foot', { school: schoolName }), frame),
    ...(choose === null ? [] : linkLines(frame.t('mail.choose'), choose, frame)),
  ]
  return `${lines.join('\n\n')}\n`
}

const englishLines = ({ said, frame }: MailPart, link: string, drafted: boolean): readonly string[] => [
  ...(drafted ? [frame.t('mail.drafted')] : []),
  said.subject,
  ...said.lines,
  englishLine(said.action, link),
]

/**
 * A text message: one fragment wherever the school's name and address are of usual length; two in Urdu; a
 * link with a token makes it longer. No marks of direction: they would count, and Notify does not know them.
 */
export function textWords({ templates, schoolName, origin, path, language }: Omit<Told, 'approved'>): string {
  const { t } = mailFrame.in(language)
  const [first] = templates
  const what = t(first !== undefined && templateOf(first).urgent ? 'mail.text-urgent' : 'mail.text')
  return `${schoolName}: ${what} ${t('mail.text-link')}: ${origin}${path}`
}
