/** What can be wrong with a file that somebody brings, and what to tell them. */
export const importProblems = {
  empty: 'The file has no words in it. Choose the file that holds your policy.',
  'too-large': 'The file is larger than 10 MB. Take the pictures out, or save it as plain text, and try again.',
  'too-much-text':
    'The file holds more text than a policy can have. Bring the policy alone, without its appendices or other documents.',
  'old-word': 'This is an old Word file (.doc). Open it in Word, choose “Save as” and “Word document (.docx)”, and bring that.',
  spreadsheet: 'This is a spreadsheet. Bring the policy as a Word, PDF, OpenDocument, web, Markdown or text file.',
  presentation: 'This is a slide show. Bring the policy as a Word, PDF, OpenDocument, web, Markdown or text file.',
  image: 'This is a picture. Bring the document that it was made from: a program cannot read words in a picture reliably.',
  'unknown-type':
    'We cannot read this kind of file. Bring the policy as a Word (.docx), PDF, OpenDocument (.odt), web, Markdown or text file.',
  'broken-file':
    'The file is damaged and cannot be opened. Open it in the program that made it, save it again, and bring the new file.',
  encrypted: 'The file is locked with a password. Save a copy without the password, and bring that.',
  bomb: 'The file unpacks to far more than a policy can hold, as harmful files do. We did not open it. Save the text in a new document.',
  macros:
    'The file holds macros, small programs that can do harm. Save it as “Word document (.docx)” without macros, and bring that.',
  entities:
    'The file holds instructions to load or multiply text, as harmful files do. We did not open it. Save the text in a new document.',
  'no-text': 'The PDF holds pictures of pages and no text. Bring the document that it was made from.',
  'not-a-policy':
    'We found hardly any rules for a school in this file. Check that it is your social media or mobile phone policy.',
  'too-hard': 'The file took too long, or too much memory, to read. Save the policy as plain text, and bring that.',
} as const satisfies Record<string, string>

export type ImportProblem = keyof typeof importProblems
export type Refused = { readonly problem: ImportProblem }

/** What is wrong and what to do next, in one or two sentences. */
export const importProblemMessage = (problem: ImportProblem): string => importProblems[problem]

export const isRefused = (value: object): value is Refused => 'problem' in value

/** The file may have this many bytes. */
export const mostBytes = 10_000_000
/** The text taken from it may have this many UTF-16 units. */
export const mostText = 500_000
