/** A notice in the words of a mail or a text: from templates alone. */
import { html } from '../../ui/html.ts'
import { capitalised, uncapitalised } from '../../ui/words.ts'
import { kinds } from './kinds.ts'
import type { Template } from './templates/template.ts'
import { templateOf } from './templates.ts'

/** What a message is about: the templates of its notices, and where its one link leads. */
export interface Told {
  readonly templates: readonly string[]
  readonly schoolName: string
  /** "https://school.example" */
  readonly origin: string
  /** A path: the notice's own where there is one notice, else "/today". */
  readonly path: string
}

export interface MailWords {
  readonly subject: string
  readonly text: string
  readonly html: string
  /** Whether all of it may be switched off by the reader. */
  readonly optional: boolean
}

interface Said {
  readonly subject: string
  readonly lines: readonly string[]
  readonly action: string
}

/** A mail: one notice in its own words; several as a list of kinds. */
export function mailWords(told: Told, brand: string): MailWords {
  const templates = told.templates.map(templateOf)
  const said = templates.length === 1 && templates[0] ? templates[0] : together(templates)
  const link = `${told.origin}${told.path}`
  const subject = `${told.schoolName}: ${uncapitalised(said.subject)}`
  const paragraphs = ['Hello,', ...said.lines]
  const foot = `${told.schoolName} sends this by Schoolgate. For everyone’s safety nothing of what it is about is in this mail.`
  const optional = templates.every(({ kind }) => !kinds[kind].mustSend)
  const choose = optional ? `Choose what you hear of: ${told.origin}/me/notices` : ''
  const text = [...paragraphs, `${said.action}: ${link}`, '-- ', foot, choose].filter(line => line !== '').join('\n\n')
  return { subject, text: `${text}\n`, html: htmlOf({ said, told, link, brand, foot, optional }), optional }
}

const together = (templates: readonly Template[]): Said => {
  const byKind = [...Map.groupBy(templates, ({ kind }) => kind)]
  return {
    subject: `${templates.length} things for you`,
    lines: [
      'Several things have come together for you:',
      ...byKind.map(([kind, some]) => `• ${kinds[kind].name} (${some.length})`),
    ],
    action: 'Sign in',
  }
}

interface HtmlParts {
  readonly said: Said
  readonly told: Told
  readonly link: string
  readonly brand: string
  readonly foot: string
  readonly optional: boolean
}

const font = "font-family:'Atkinson Hyperlegible Next','Atkinson Hyperlegible',Verdana,Arial,sans-serif"

/** Styles stand in the elements: mail programs know little else. No picture, nothing loaded from anywhere. */
function htmlOf({ said, told, link, brand, foot, optional }: HtmlParts): string {
  const line = (text: string) => html`<p style="margin:0 0 16px;font-size:18px;line-height:1.5">${text}</p>`
  const small = 'margin:0 0 8px;font-size:15px;line-height:1.5;color:#4a5a63'
  const page = html`<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${capitalised(said.subject)}</title></head>
<body style="margin:0;padding:0;background:#f3f0e8;color:#1b2a33;${font}">
<div style="max-width:560px;margin:0 auto;padding:24px 16px">
<div style="background:#fffdf8;border-top:6px solid ${brand};padding:28px 24px">
<p style="margin:0 0 20px;font-size:15px;color:#4a5a63">${told.schoolName}</p>
<h1 style="margin:0 0 20px;font-size:26px;line-height:1.25">${capitalised(said.subject)}</h1>
${['Hello,', ...said.lines].map(line)}
<p style="margin:24px 0"><a href="${link}" style="display:inline-block;background:${brand};color:#ffffff;padding:12px 20px;font-size:18px;font-weight:bold;text-decoration:none;border-radius:4px">${said.action}</a></p>
<p style="${small}">If the button does not work, copy this address: <br><span style="word-break:break-all">${link}</span></p>
</div>
<div style="padding:16px 24px"><p style="${small}">${foot}</p>
${optional ? html`<p style="${small}"><a href="${told.origin}/me/notices" style="color:#0b5563">Choose what you hear of</a></p>` : ''}
</div></div></body></html>`
  return String(page)
}

/** A text message: one fragment wherever the school's name and address are of usual length. */
export function textWords({ templates, schoolName, origin, path }: Told): string {
  const [template] = templates.map(templateOf)
  const what = template?.urgent ? 'Something that cannot wait is waiting for you.' : 'Something is waiting for you.'
  return `${schoolName}: ${what} Sign in: ${origin}${path}`
}
