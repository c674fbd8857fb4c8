import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deviceOf } from '../../../platform/sessions/device.ts'
import { deviceInWords } from './device-in-words.ts'
import { waysInWords } from './ways-in.words.ts'

const iPhone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1'
const samsung = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36'
const unknown = 'curl/8.0 (X11; Linux x86_64)'

test('a device is told in the reader’s language, its names as they are', () => {
  const [english, polish] = [waysInWords.in('en'), waysInWords.in('pl')]
  for (const [agent, inEnglish, inPolish] of [
    [iPhone, 'Safari on an iPhone', 'Safari, iPhone'],
    [samsung, 'Samsung Internet on Android', 'Samsung Internet, Android'],
    [unknown, 'a browser on Linux', 'przeglądarka, Linux'],
    ['', 'a browser', 'przeglądarka'],
  ] as const) {
    assert.equal(deviceInWords(deviceOf(agent), english), inEnglish)
    assert.equal(deviceInWords(deviceOf(agent), polish), inPolish)
  }
})
