/** A mail as HTML. Styles stand in the elements: mail programs know little else. No picture, nothing loaded from anywhere. */
import { languageTraits } from '../../platform/languages.ts'
import { html, type SafeHtml } from '../../ui/html.ts'
import { capitalised } from '../../ui/words.ts'
import type { MailFrame } from './mail-words/mail.words.ts'
import type { Said } from './notice.words.ts'

/** What a mail says in one language. */
export interface MailPart {
  readonly said: Said
  readonly frame: MailFrame
  /** Whether words in it are a machine’s that nobody has approved. */
  readonly drafted: boolean
}

/** A whole mail, before it is text and HTML. */
export interface MailParts {
  readonly schoolName: string
  readonly own: MailPart
  /** The same in English, below words in another language. */
  readonly english: MailPart | null
  readonly link: string
  /** Where its reader may switch such mails off; null for one that must be sent. */
  readonly choose: string | null
}

const typefaces = {
  ltr: "font-family:'Atkinson Hyperlegible Next','Atkinson Hyperlegible',Verdana,Arial,sans-serif",
  /** What devices have for Urdu: Naskh before Nastaliq, as on pages. */
  rtl: "font-family:'Noto Naskh Arabic UI','Noto Naskh Arabic','Segoe UI','Geeza Pro',Tahoma,Arial,sans-serif",
} as const

/** Letters of Urdu stand higher and hang lower. */
const lineHeights = { ltr: { text: '1.5', heading: '1.25' }, rtl: { text: '1.9', heading: '1.6' } } as const

const small = ({ dir }: MailFrame): string => `margin:0 0 8px;font-size:15px;line-height:${lineHeights[dir].text};color:#4a5a63`

/** Language and direction stand at an element within as well: some programs drop those of the document. */
const directionOf = ({ language, dir }: MailFrame): SafeHtml =>
  language === 'en' ? html`` : html` lang="${language}" dir="${dir}"`

export function htmlOf({ schoolName, own, english, link, choose }: MailParts, brand: string): string {
  const { said, frame } = own
  const { t, dir, language } = frame
  const line = (text: string) => html`<p style="margin:0 0 16px;font-size:18px;line-height:${lineHeights[dir].text}">${text}</p>`
  const lang = language === 'en' ? html` lang="${languageTraits.en.locale}"` : directionOf(frame)
  const page = html`<!DOCTYPE html>
<html${lang}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${capitalised(said.subject)}</title></head>
<body style="margin:0;padding:0;background:#f3f0e8;color:#1b2a33;${typefaces[dir]}">
<div${directionOf(frame)} style="max-width:560px;margin:0 auto;padding:24px 16px">
<div style="background:#fffdf8;border-top:6px solid ${brand};padding:28px 24px">
<p style="margin:0 0 20px;font-size:15px;color:#4a5a63">${frame.english(schoolName)}</p>
<h1 style="margin:0 0 20px;font-size:26px;line-height:${lineHeights[dir].heading}">${capitalised(said.subject)}</h1>
${[t('mail.hello'), ...said.lines].map(line)}
<p style="margin:24px 0"><a href="${link}" style="display:inline-block;background:${brand};color:#ffffff;padding:12px 20px;font-size:18px;font-weight:bold;text-decoration:none;border-radius:4px">${said.action}</a></p>
<p style="${small(frame)}">${t('mail.button')} <br><span${language === 'en' ? html`` : html` dir="ltr"`} style="word-break:break-all">${link}</span></p>
${english ? sameInEnglish(own, english, link) : html``}</div>
<div style="padding:16px 24px"><p style="${small(frame)}">${frame.rich('mail.foot', { school: frame.english(schoolName) })}</p>
${choose ? html`<p style="${small(frame)}"><a href="${choose}" style="color:#0b5563">${t('mail.choose')}</a></p>` : ''}
</div></div></body></html>`
  return String(page)
}

/** Below the button, smaller: for whoever reads English better, or wants to compare. */
function sameInEnglish(own: MailPart, { said, frame }: MailPart, link: string): SafeHtml {
  const { drafted } = own
  const line = (text: SafeHtml | string) => html`<p style="${small(frame)}">${text}</p>`
  return html`<div style="margin-top:24px;padding-top:16px;border-top:1px solid #7a8890">
${drafted ? html`<p style="${small(own.frame)}">${own.frame.t('mail.drafted')}</p>` : ''}
<div lang="en" dir="ltr" style="text-align:left">${drafted ? line(frame.t('mail.drafted')) : ''}
<p style="${small(frame)}"><b>${capitalised(said.subject)}</b></p>
${said.lines.map(line)}
${line(html`<a href="${link}" style="color:#0b5563">${said.action}</a>`)}</div></div>
`
}
