import assert from 'node:assert/strict'
import { test } from 'node:test'
import decodeQR from 'qr/decode.js'
import { figuresOf } from '../../../../test/pdf/alt-texts.ts'
import { pageInGrey, sayingsOf, textOf, treeOf, withTag } from '../../../../test/pdf/poppler.ts'
import { browser, hiddenFieldsOf, origin } from '../../../../test/web/browser.ts'
import { childOfEach } from '../../people/index.ts'
import { modelPolicy } from '../../policy/index.ts'
import { campaignSite, smooth } from '../campaign-site.ts'
import { slipsPdf } from './slips-pdf.ts'

const { site, within, idOf, as, publish, rowOf } = await campaignSite()
const unreached = ['Yasmin Thistlewood', 'Wilfred Dunmore', 'Gwendolyn Farr'] as const
await within(tx => tx.updateTable('person').set({ email: null }).where('name', 'in', unreached).execute())
const campaign = await publish(modelPolicy)
const page = `/acceptance/${campaign.id}/slips`
const office = await as('Oona Tilbrook')
const links = () => within(tx => tx.selectFrom('campaign_link').select(['person_id', 'expires_at']).execute())

/** Sends the form of the page. @returns the file as it comes */
async function printed(fields: Readonly<Record<string, string>> = {}) {
  const hidden = hiddenFieldsOf((await office.get(page)).body, page)
  const response = await site.app.inject({
    method: 'POST',
    url: page,
    cookies: Object.fromEntries(office.cookies),
    headers: { host: new URL(origin).host, 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ ...hidden, ...fields }).toString(),
  })
  return { status: response.statusCode, headers: response.headers, bytes: response.rawPayload }
}

/** What a phone's camera reads from the square of a slip: the top, middle or lowest third of a sheet, at the right. */
function squareOn(bytes: Buffer, sheet: number, row: 0 | 1 | 2): string {
  const { width, height, data } = pageInGrey(bytes, sheet)
  const [left, third] = [Math.floor(width * 0.6), Math.floor(height / 3)]
  const rgba = new Uint8Array((width - left) * third * 4).fill(255)
  for (let y = 0; y < third; y++)
    for (let x = left; x < width; x++)
      rgba.fill(
        data[(y + row * third) * width + x] ?? 255,
        (y * (width - left) + x - left) * 4,
        (y * (width - left) + x - left) * 4 + 3,
      )
  return decodeQR({ width: width - left, height: third, data: rgba })
}

test('G4: who is asked and has no email address is listed with a child through whom a slip reaches them; who signs in is not', async () => {
  assert.match((await office.get(`/acceptance/${campaign.id}`)).body, new RegExp(`href="${page}">Print slips`))
  const { body } = await office.get(page)
  assert.match(smooth(body), /2 people asked have not answered/)
  assert.match(
    smooth(body),
    /Yasmin Thistlewood<\/th>.*Poppy, Year 6<\/td>.*Cherry<\/td>.*Wilfred Dunmore<\/th>.*from hand to hand/,
  )
  assert.doesNotMatch(body, /Gwendolyn Farr|\/accept\/[0-9a-f]/)
})

test('G4: the square of a slip opens the page of its person, without an account; nothing but the file holds it', async () => {
  const before = (await links()).length
  const { status, headers, bytes } = await printed()
  assert.deepEqual([status, headers['content-type'], headers['cache-control']], [200, 'application/pdf', 'no-store'])
  assert.equal((await links()).length, before + 2)
  assert.deepEqual(withTag(treeOf(bytes), 'H1').map(textOf), ['For Yasmin Thistlewood', 'For Wilfred Dunmore'])
  const address = squareOn(bytes, 1, 0)
  assert.ok(address.startsWith(`${origin}/accept/`))
  const parent = browser(site.app)
  const path = address.slice(origin.length)
  assert.match((await parent.get(path)).body, /Yasmin/)
  assert.doesNotMatch((await parent.get(path)).body, /Thistlewood/)
  assert.notEqual(squareOn(bytes, 1, 1), address)
  for (const kept of [textOf(treeOf(bytes)), site.log(), (await office.get(page)).body]) assert.ok(!kept.includes(path))
  const audit = await within(tx =>
    tx.selectFrom('audit_entry').select(['action', 'object_id', 'clause']).where('action', 'like', 'campaign.slip%').execute(),
  )
  assert.deepEqual(
    audit,
    Array.from({ length: 2 }, () => ({ action: 'campaign.slip-printed', object_id: campaign.id, clause: 'G4' })),
  )
  const mark = /name="mark" value="([^"]+)"/.exec((await parent.get(path)).body)?.[1]
  assert.ok(mark)
  assert.equal((await parent.fill(path, { mark })).status, 303)
  assert.equal((await rowOf(campaign.id, await idOf('Yasmin Thistlewood')))?.state, 'accepted')
  assert.doesNotMatch((await office.get(page)).body, /Yasmin/, 'and needs no slip any more')
})

test('one class at a time; where nobody of it needs one, it says so', async () => {
  const { body } = await office.fill(page, { class: 'Cherry' })
  assert.match(body, /Nobody of this class needs a slip/)
  assert.deepEqual(withTag(treeOf((await printed({ class: 'none' })).bytes), 'H1').map(textOf), ['For Wilfred Dunmore'])
})

test('a slip goes through no child about whom its adult must not be contacted', async () => {
  const [adult, child] = await within(async tx => {
    const tie = await tx
      .selectFrom('relation')
      .innerJoin('person', 'person.id', 'relation.adult_id')
      .select(['relation.adult_id', 'relation.child_id'])
      .where('person.name', '=', 'Bettina Quarrington')
      .executeTakeFirst()
    return [tie?.adult_id ?? '', tie?.child_id ?? '']
  })
  const through = () => within(tx => childOfEach(tx, [adult], site.now().toZonedDateTimeISO('Europe/London').toPlainDate()))
  assert.ok((await through()).has(adult))
  for (const closed of [{ do_not_contact: true }, { do_not_contact: false, court_restriction: true }]) {
    await within(tx =>
      tx.updateTable('relation').set(closed).where('adult_id', '=', adult).where('child_id', '=', child).execute(),
    )
    assert.equal((await through()).has(adult), false, JSON.stringify(closed))
  }
})

test('only heads, the business manager and the office print; a campaign that is over needs none', async () => {
  for (const who of ['Gwendolyn Farr', 'Cormac Ellingham', 'Leopold Ashgrove', 'Bettina Quarrington'])
    assert.equal((await (await as(who)).get(page)).status, 403, who)
  await publish({ ...modelPolicy, title: 'Another title' })
  assert.match((await office.get(page)).body, /Nobody needs a slip/)
})

test('slips are tagged, three to a sheet, in their order, and each square has words', async () => {
  const slips = Array.from({ length: 4 }, (_, at) => ({
    personId: String(at),
    name: `Adult ${at} with a name that goes on for longer than one line of a slip`,
    child: { name: `Child ${at}`, className: 'Cherry' },
    address: `https://holm-oak.example/accept/${String(at).repeat(80)}`,
  }))
  const day = Temporal.PlainDate.from('2026-11-22')
  const bytes = await slipsPdf({ schoolName: 'Holm Oak Primary', slips, madeOn: day, until: day.add({ days: 59 }) })
  const says = sayingsOf(bytes)
  assert.deepEqual([says.get('Pages'), says.get('Tagged')], ['2', 'yes'])
  assert.match(
    textOf(treeOf(bytes)),
    /Adult 0.*Through Child 0, Cherry.*English · Polski · Urdu.*until 20 January 2027.*Adult 3/s,
  )
  assert.equal((await figuresOf(bytes, 1)).length, 3)
  assert.match(String((await figuresOf(bytes, 2))[0]?.alt), /Square code that opens the page for Adult 3/)
  assert.equal(squareOn(bytes, 1, 2), slips[2]?.address)
})
