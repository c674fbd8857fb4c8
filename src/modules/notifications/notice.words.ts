/** The words of notices in each language: of all that reach others than those who work at the school. Those are English only. */
import type { Language } from '../../platform/languages.ts'
import { html, type SafeHtml } from '../../ui/html.ts'
import { catalogue, type Messages, type WordGroup, type Words } from '../../ui/messages/catalogue.ts'
import { acceptancePolish } from './templates/acceptance.pl.ts'
import { acceptanceTemplates } from './templates/acceptance.ts'
import { acceptanceUrdu } from './templates/acceptance.ur.ts'
import { accountPolish } from './templates/account.pl.ts'
import { accountTemplates } from './templates/account.ts'
import { accountUrdu } from './templates/account.ur.ts'
import { officePolish } from './templates/office.pl.ts'
import { officeTemplates } from './templates/office.ts'
import { officeUrdu } from './templates/office.ur.ts'
import { policyPolish } from './templates/policy.pl.ts'
import { policyTemplates } from './templates/policy.ts'
import { policyUrdu } from './templates/policy.ur.ts'
import { reminderPolish } from './templates/reminders.pl.ts'
import { reminderTemplates } from './templates/reminders.ts'
import { reminderUrdu } from './templates/reminders.ur.ts'
import type { NoticeWords } from './templates/template.ts'
import { templateOf } from './templates.ts'

type Notices = Readonly<Record<string, NoticeWords>>

/** One kind of templates in all languages. */
interface Group {
  /** That all ids of its messages begin with. */
  readonly word: string
  readonly heading: string
  readonly english: Notices
  readonly polish: Notices
  readonly urdu: Notices
}

const groups: readonly Group[] = [
  { word: 'notice-account', heading: 'Mails: signing in', english: accountTemplates, polish: accountPolish, urdu: accountUrdu },
  { word: 'notice-office', heading: 'Mails: what waits', english: officeTemplates, polish: officePolish, urdu: officeUrdu },
  { word: 'notice-draft', heading: 'Mails: drafts', english: policyTemplates, polish: policyPolish, urdu: policyUrdu },
  {
    word: 'notice-accept',
    heading: 'Mails: accepting the policy',
    english: acceptanceTemplates,
    polish: acceptancePolish,
    urdu: acceptanceUrdu,
  },
  {
    word: 'notice-reminder',
    heading: 'Mails: reminders',
    english: reminderTemplates,
    polish: reminderPolish,
    urdu: reminderUrdu,
  },
]

/** The beginning of the ids of a notice's messages, by its template; those that have none are English only. */
const places: ReadonlyMap<string, string> = new Map(
  groups.flatMap(({ word, polish }) => Object.keys(polish).map(id => [id, `${word}.${id}`] as const)),
)

/** '….subject', '….line-1', '….action', and '….today' where there is such a line. */
const messagesOf = (notices: Notices): Messages =>
  Object.fromEntries(
    Object.entries(notices).flatMap(([id, { subject, lines, action, today }]) => {
      const place = places.get(id)
      if (place === undefined) return []
      return [
        [`${place}.subject`, subject],
        ...lines.map((line, index) => [`${place}.line-${index + 1}`, line]),
        [`${place}.action`, action],
        ...(today === null ? [] : [[`${place}.today`, today]]),
      ]
    }),
  )

const inLanguages = ({ english, polish, urdu }: Group) => ({
  en: messagesOf(english),
  pl: messagesOf(polish),
  ur: messagesOf(urdu),
})

const catalogues = groups.map(group => ({ heading: group.heading, messages: inLanguages(group) }))
const all = (language: Language): Messages => Object.assign({}, ...catalogues.map(({ messages }) => messages[language]))

/** The words of all notices that are translated. */
export const noticeWords = catalogue({ en: all('en'), pl: all('pl'), ur: all('ur') })

/** Those of a language: `noticeWords.in(language)`. A page that shows some has them among its `words`. */
export type WordsOfNotices = Words<Messages>

/** The same, by what they are about: for whoever approves them. */
export const noticeWordGroups: readonly WordGroup[] = catalogues.map(({ heading, messages }) => ({
  heading,
  words: catalogue(messages),
}))

/** What a mail says of a notice, and in which language. */
export interface Said extends Pick<NoticeWords, 'subject' | 'lines' | 'action'> {
  readonly language: Language
}

/** The words of a notice for a mail: in English where nobody but those who work at the school gets it. */
export function saidOf(id: string, { language, t }: WordsOfNotices): Said {
  const { subject, lines, action } = templateOf(id)
  const place = places.get(id)
  if (language === 'en' || place === undefined) return { language: 'en', subject, lines, action }
  return {
    language,
    subject: t(`${place}.subject`),
    lines: lines.map((_, index) => t(`${place}.line-${index + 1}`)),
    action: t(`${place}.action`),
  }
}

/** The line of "Today", marked as English where it is not translated; empty for a notice that has none. */
export function titleOf(id: string, words: WordsOfNotices): SafeHtml {
  const { today } = templateOf(id)
  if (today === null) return html``
  const place = places.get(id)
  return place === undefined ? words.english(today) : html`${words.t(`${place}.today`)}`
}
