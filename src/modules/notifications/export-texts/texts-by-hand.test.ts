import assert from 'node:assert/strict'
import { test } from 'node:test'
import { csvOf } from './texts-by-hand.ts'

test('a file of texts: quotes doubled, numbers as texting services here take them, nothing that a spreadsheet would run', () => {
  const lines = [
    ['+447700900111', 'Larkfield "Primary": something, waits'],
    ['+35312345678', '=HYPERLINK("https://bad.example")'],
  ] as const
  assert.equal(
    csvOf(lines),
    [
      '"Mobile","Message"',
      '"07700900111","Larkfield ""Primary"": something, waits"',
      `"0035312345678","'=HYPERLINK(""https://bad.example"")"`,
      '',
    ].join('\r\n'),
  )
})
