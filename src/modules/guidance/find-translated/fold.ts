/** Words as they are compared: however somebody types them, without the marks that a keyboard may lack. */

/** Letters that no decomposition makes plain: Polish ł, and Arabic letters typed for those of Urdu. */
const PLAIN: Readonly<Record<string, string>> = { ł: 'l', ي: 'ی', ى: 'ی', ك: 'ک', ه: 'ہ', ة: 'ہ', ھ: 'ہ', ۃ: 'ہ' }

/** "Zdjęcie ZE szkoły" → "zdjecie", "ze", "szkoly". */
export const foldedWords = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łيىكهةھۃ]/g, letter => PLAIN[letter] ?? letter)
    .match(/[\p{L}\p{N}]+/gu) ?? []
