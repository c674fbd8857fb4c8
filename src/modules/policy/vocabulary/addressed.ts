const SECOND_PERSON: Readonly<Record<string, string>> = { 'I am': 'you are', I: 'you', me: 'you', my: 'your', myself: 'yourself' }

/** An act's name as one says it to whoever asks: "message somebody from my own account" → "… from your own account". */
export function addressed(name: string): string {
  return name.replace(/\b(?:I am|I|me|my|myself)\b/gu, word => SECOND_PERSON[word] ?? word)
}
