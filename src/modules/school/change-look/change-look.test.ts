import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browser, hiddenFieldsOf } from '../../../../test/web/browser.ts'
import { persona, testSite } from '../../../../test/web/site.ts'
import { contrast, isHex } from '../../../ui/theme/colour.ts'
import { mostCrestBytes } from '../crest/crest.ts'
import { samplePng } from '../crest/sample-images.ts'
import { colourForm } from './colour-form.ts'

const site = await testSite()
const manager = await persona(site, 'business manager')
const nobody = browser(site.app)

const bringCrest = async (content: Buffer | string, filename = 'crest.png') => {
  const hidden = hiddenFieldsOf((await manager.get('/school/look')).body, '/school/look/crest')
  const fields = Object.entries(hidden).map(([name, text]) => ({ name, content: text }))
  return manager.upload('/school/look/crest', [...fields, { name: 'crest', filename, content }])
}

const crestOf = (body: string): string | undefined => /<img class="sg-crest" src="([^"]+)"/.exec(body)?.[1]

test('a colour under 4.5 is refused with its contrast, and with a darker tone of it that is not', () => {
  const read = colourForm.safeParse({ primary: '#E8A317', secondary: '' })
  const [message = ''] = read.error?.issues.map(issue => issue.message) ?? []
  assert.match(message, /its contrast is 2\.1, and 4\.5 is the least/)
  const offered = /#[0-9a-f]{6}$/.exec(message)?.[0] ?? ''
  assert.ok(isHex(offered) && contrast(offered, '#ffffff') >= 4.5 && contrast(offered, '#fffdf8') >= 4.5, offered)
  assert.deepEqual(colourForm.parse({ primary: offered, secondary: '' }), { primary: offered, secondary: null })
  assert.deepEqual(colourForm.parse({ primary: ' 7A1F3D', secondary: '' }).primary, '#7a1f3d')
  assert.match(String(colourForm.safeParse({ primary: 'red', secondary: '' }).error), /# and 6 digits/)
})

test('the school’s colour is on everybody’s pages from the moment that it is saved', async () => {
  const refused = await manager.fill('/school/look', { primary: '#e8a317', secondary: '' })
  assert.equal(refused.status, 422)
  assert.match(refused.body, /darker tone/)
  assert.match(refused.body, /value="#e8a317"/, 'what was typed is still there')
  const saved = await manager.fill('/school/look', { primary: '#7a1f3d', secondary: '#0b3d2e' })
  assert.equal(saved.status, 303, saved.body)
  assert.match((await nobody.get('/')).body, /school-7a1f3d-0b3d2e\.css/)
  assert.match((await manager.get('/school/look')).body, /fill="#7a1f3d"[\s\S]*fill="#0b3d2e"/)
})

test('the crest stands at the head of every page instead of the initials, from an address that is kept for ever', async () => {
  assert.equal(crestOf((await nobody.get('/')).body), undefined)
  const bytes = samplePng(240, 240)
  assert.equal((await bringCrest(bytes)).status, 303)
  const path = crestOf((await nobody.get('/')).body) ?? ''
  assert.match(path, /^\/crest\/[0-9a-f]{32}$/)
  const { status, headers } = await nobody.get(path)
  assert.equal(status, 200)
  assert.equal(headers['content-type'], 'image/png')
  assert.equal(headers['x-content-type-options'], 'nosniff')
  assert.match(String(headers['cache-control']), /max-age=31536000, immutable/)
  assert.equal(Number(headers['content-length']), bytes.length)
  await bringCrest(samplePng(100, 100))
  assert.equal((await nobody.get(path)).status, 404, 'another crest has another address')
})

test('what is no picture is refused in words, and changes nothing', async () => {
  const before = crestOf((await nobody.get('/')).body)
  const svg = await bringCrest('<svg xmlns="http://www.w3.org/2000/svg"><script>x()</script></svg>', 'crest.png')
  assert.equal(svg.status, 422)
  assert.match(svg.body, /a drawing \(SVG\), which can hold programs/)
  assert.match((await bringCrest(Buffer.alloc(mostCrestBytes + 1))).body, /larger than 200 kB/)
  assert.match((await bringCrest(Buffer.alloc(26 * 1024 * 1024))).body, /larger than 200 kB/)
  assert.equal(crestOf((await nobody.get('/')).body), before)
})

test('the crest can be taken away', async () => {
  const answer = await manager.fill('/school/look', {}, '/school/look/crest/remove')
  assert.equal(answer.status, 303)
  assert.equal(crestOf((await nobody.get('/')).body), undefined)
})
