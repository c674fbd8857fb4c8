import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Language, languages } from '../../platform/languages.ts'
import { sizeOfText } from '../../platform/texts/fragments.ts'
import { capitalised } from '../../ui/words.ts'
import { kinds } from './kinds.ts'
import { mailFrame } from './mail-words/mail.words.ts'
import { mailWords, textWords } from './message-words.ts'
import { noticeWords, saidOf, titleOf } from './notice.words.ts'
import { preferencesWords } from './set-preferences/preferences.words.ts'
import { templateOf, templates, todayTemplates } from './templates.ts'

const inLanguage = (language: Language, ...some: string[]) => ({
  templates: some,
  schoolName: 'Holm Oak & Co',
  origin: 'https://school.example',
  path: '/today',
  language,
  approved: new Set<string>(),
})
const told = (...some: string[]) => inLanguage('en', ...some)
const all = Object.keys(templates)
const english = preferencesWords.in('en')
const others = languages.filter(language => language !== 'en')
/** Without marks of direction. */
const plain = (text: string) => text.replaceAll(/[\u200F\u2067-\u2069]/g, '')

test('every notice has words: a subject, a link, and "Today" in a verb; none of them asks for what we must not say', () => {
  for (const id of all) {
    const { text, html, subject } = mailWords(told(id), '#0b5563')
    assert.match(subject, /^Holm Oak & Co: \S/, id)
    assert.match(text, /https:\/\/school\.example\/today/, id)
    assert.match(html, /href="https:\/\/school\.example\/today"/, id)
    assert.ok(html.includes('Holm Oak &amp; Co') && !html.includes('Oak & Co'), `${id}: the school’s name is escaped`)
    assert.doesNotMatch(`${subject} ${text}`, /\bplease\b|\binvalid\b|\buser\b|!/i, id)
  }
  for (const id of todayTemplates)
    assert.match(templateOf(id).today ?? '', /^(?!(A|An|The|Your|It|Somebody|Something|There)\b)[A-Z][a-z]+ /, id)
})

test('a text is one fragment for a school of usual name, and says nothing of what it is about', () => {
  for (const id of all) {
    const text = textWords(told(id))
    assert.ok(text.length <= 160, `${id}: ${text.length}`)
    assert.match(text, /waiting for you/)
  }
})

test('several share a mail that lists their kinds only', () => {
  const { subject, text, optional } = mailWords(told('role-to-approve', 'something-waits', 'role-decided'), '#0b5563')
  assert.equal(subject, 'Holm Oak & Co: 3 things for you')
  assert.ok(
    text.includes(`• ${english.t('notices.kind-tasks')} (2)`) && text.includes(`• ${english.t('notices.kind-outcomes')} (1)`),
  )
  assert.ok(!text.includes('approval'))
  assert.ok(optional && text.includes('/me/notices'))
})

test('what must be sent offers no way to switch it off', () => {
  for (const id of all) assert.equal(mailWords(told(id), '#0b5563').optional, !kinds[templateOf(id).kind].mustSend, id)
})

test('a template that there is not is a fault of the program', () => {
  assert.throws(() => templateOf('no-such-thing'), TypeError)
})

test('in English a mail is what it was before there were other languages, to the byte', () => {
  const { subject, text, html } = mailWords(told('something-waits'), '#0b5563')
  assert.equal(subject, 'Holm Oak & Co: something is waiting for you')
  assert.equal(
    text,
    `Hello,

Something is waiting for you in Schoolgate.

Sign in: https://school.example/today

-- 

Holm Oak & Co sends this by Schoolgate. For everyone’s safety nothing of what it is about is in this mail.

Choose what you hear of: https://school.example/me/notices
`,
  )
  const small = 'margin:0 0 8px;font-size:15px;line-height:1.5;color:#4a5a63'
  const line = 'margin:0 0 16px;font-size:18px;line-height:1.5'
  assert.equal(
    html.replaceAll('&#39;', "'"),
    `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Something is waiting for you</title></head>
<body style="margin:0;padding:0;background:#f3f0e8;color:#1b2a33;font-family:'Atkinson Hyperlegible Next','Atkinson Hyperlegible',Verdana,Arial,sans-serif">
<div style="max-width:560px;margin:0 auto;padding:24px 16px">
<div style="background:#fffdf8;border-top:6px solid #0b5563;padding:28px 24px">
<p style="margin:0 0 20px;font-size:15px;color:#4a5a63">Holm Oak &amp; Co</p>
<h1 style="margin:0 0 20px;font-size:26px;line-height:1.25">Something is waiting for you</h1>
<p style="${line}">Hello,</p><p style="${line}">Something is waiting for you in Schoolgate.</p>
<p style="margin:24px 0"><a href="https://school.example/today" style="display:inline-block;background:#0b5563;color:#ffffff;padding:12px 20px;font-size:18px;font-weight:bold;text-decoration:none;border-radius:4px">Sign in</a></p>
<p style="${small}">If the button does not work, copy this address: <br><span style="word-break:break-all">https://school.example/today</span></p>
</div>
<div style="padding:16px 24px"><p style="${small}">Holm Oak &amp; Co sends this by Schoolgate. For everyone’s safety nothing of what it is about is in this mail.</p>
<p style="${small}"><a href="https://school.example/me/notices" style="color:#0b5563">Choose what you hear of</a></p>
</div></div></body></html>`,
  )
})

for (const language of others)
  test(`in ${language} every notice for families: its words, then the English ones, and that a machine translated them`, () => {
    for (const id of all) {
      const said = saidOf(id, noticeWords.in(language))
      const mail = mailWords(inLanguage(language, id), '#0b5563')
      const { subject, text, html } = mail
      if (said.language === 'en') {
        assert.deepEqual(mail, mailWords(told(id), '#0b5563'), 'what only the office gets is English')
        continue
      }
      const before = templateOf(id)
      assert.match(plain(subject), /^Holm Oak & Co: \S/, id)
      const [words, below] = plain(text).split(mailFrame.in('en').t('mail.drafted'))
      for (const line of [...said.lines, said.action, mailFrame.in(language).t('mail.drafted')])
        assert.ok(words?.includes(line) && html.includes(line), `${id}: ${line}`)
      for (const line of [before.subject, ...before.lines, before.action])
        assert.ok(below?.includes(line) && !words?.includes(line) && html.includes(line), `${id}: ${line}`)
      assert.ok(html.includes(`<h1`) && html.includes(capitalised(said.subject)))
      assert.match(html, new RegExp(`^<!DOCTYPE html>\\n<html lang="${language}" dir="${language === 'ur' ? 'rtl' : 'ltr'}">`))
      assert.match(html, /<div lang="en" dir="ltr" style="text-align:left">/)
      assert.equal(html.split('<span lang="en" dir="ltr">Holm Oak &amp; Co</span>').length, 3, 'the name keeps its own direction')
      assert.equal(html.split('href="https://school.example/today"').length, 3)
      assert.doesNotMatch(html, /text-align:right|padding-left|margin-left/)
    }
  })

test('a link stands by itself in Urdu: no mark of direction becomes part of it', () => {
  for (const id of ['sign-in-link', 'something-waits']) {
    const { text } = mailWords(inLanguage('ur', id), '#0b5563')
    for (const line of text.split('\n').filter(one => one.includes('https://')))
      assert.match(line, /^([A-Z][a-z ]+: )?https:\/\/school\.example\/[a-z/]+$/)
    for (const line of text.split('\n').filter(one => /[\u0600-\u06FF]/.test(one)))
      assert.match(line, /^\u200F\u2067[^\u2067]+\u2069$/, 'each line of Urdu runs from right to left')
  }
})

test('several at once: plurals of each language', () => {
  const subjects = (language: Language) =>
    [2, 5].map(count => {
      const some = Array.from({ length: count }, () => 'something-waits')
      return plain(mailWords(inLanguage(language, ...some), '#0b5563').subject)
    })
  assert.deepEqual(subjects('pl'), ['Holm Oak & Co: 2 sprawy dla Ciebie', 'Holm Oak & Co: 5 spraw dla Ciebie'])
  assert.deepEqual(subjects('ur'), ['Holm Oak & Co: آپ کے لیے 2 باتیں', 'Holm Oak & Co: آپ کے لیے 5 باتیں'])
  const { text, html } = mailWords(inLanguage('pl', 'role-to-approve', 'something-waits', 'role-decided'), '#0b5563')
  for (const line of [
    `• ${preferencesWords.in('pl').t('notices.kind-tasks')} (2)`,
    `• ${english.t('notices.kind-tasks')} (2)`,
    '3 things for you',
  ])
    assert.ok(text.includes(line) && html.includes(line), line)
})

test('once somebody has approved all words of a mail, it says no more that a machine made them', () => {
  const frame = Object.keys(mailFrame.messages.en).map(id => mailFrame.fingerprint('pl', id))
  const notices = noticeWords.in('pl')
  saidOf('sign-in-link', notices)
  const approvedAll = new Set([...frame, ...notices.shown])
  const mailFor = (approved: ReadonlySet<string>) => mailWords({ ...inLanguage('pl', 'sign-in-link'), approved }, '#0b5563').text
  assert.doesNotMatch(mailFor(approvedAll), /machine|maszyna/)
  assert.match(mailFor(approvedAll), /Use the link below to sign in/)
  for (const one of approvedAll) assert.match(mailFor(new Set([...approvedAll].filter(print => print !== one))), /maszyna/)
})

test('a text in Polish is as cheap as in English; in Urdu it is one fragment, or two for a school of a long name and address', () => {
  const long = { schoolName: 'Larkfield Church of England Primary', origin: 'https://schoolgate.larkfield.hereford.sch.example' }
  for (const id of all) {
    for (const usual of [{}, long])
      assert.deepEqual(
        { ...sizeOfText(textWords({ ...inLanguage('pl', id), ...usual })), counted: 0 },
        { counted: 0, fragments: 1, dear: false },
      )
    const urgent = templateOf(id).urgent
    const urdu = textWords(inLanguage('ur', id))
    assert.deepEqual({ ...sizeOfText(urdu), counted: 0 }, { counted: 0, fragments: urgent ? 2 : 1, dear: true }, urdu)
    assert.equal(sizeOfText(textWords({ ...inLanguage('ur', id), ...long })).fragments, 2)
    assert.equal(plain(urdu), urdu, 'marks of direction would count')
  }
})

test('"Today" has each line in each language, and marks what is English only', () => {
  for (const id of todayTemplates) {
    assert.equal(String(titleOf(id, noticeWords.in('en'))).replaceAll('&#39;', "'"), templateOf(id).today)
    for (const language of others) {
      const line = String(titleOf(id, noticeWords.in(language)))
      const isEnglish = saidOf(id, noticeWords.in(language)).language === 'en'
      assert.equal(line === `<span lang="en" dir="ltr">${templateOf(id).today}</span>`, isEnglish, line)
    }
  }
  const shown = noticeWords.in('pl')
  titleOf('something-waits', shown)
  assert.deepEqual([...shown.shown], [noticeWords.fingerprint('pl', 'notice-office.something-waits.today')])
})
