import type { WaysInWords } from './ways-in.words.ts'

const parts = /^(a browser|.+?)(?: on (?:an? )?(.+))?$/

/**
 * What a browser calls itself, in the language of a page: names stay what they are.
 *
 * @param device as `deviceOf` says it: "Firefox on an iPhone"
 */
export function deviceInWords(device: string, { t, language }: WaysInWords): string {
  if (language === 'en') return device
  const [, name = device, system] = parts.exec(device) ?? []
  const browser = name === 'a browser' ? t('ways.a-browser') : name
  return system === undefined ? browser : t('ways.device', { browser, system })
}
