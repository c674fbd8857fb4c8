import mammoth from 'mammoth'
import type { ReadText } from '../document.ts'
import type { Refused } from './problem.ts'
import { readHtml } from './read-html.ts'
import type { Archive } from './unzip.ts'
import { writeZip } from './write-zip.ts'
import { unsafeXml } from './xml.ts'

/** Reads a Word document whose parts were inflated under the caps. Macros, doctypes and entities are refused. */
export async function readDocx({ names, files }: Archive): Promise<ReadText | Refused> {
  const types = files.get('[Content_Types].xml')?.toString('utf8') ?? ''
  if (names.some(name => /vbaProject\.bin$|vbaData\.xml$/i.test(name)) || /macroEnabled/i.test(types))
    return { problem: 'macros' }
  for (const content of files.values()) {
    const problem = unsafeXml(content)
    if (problem) return { problem }
  }
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: writeZip(files) },
      {
        styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh", 'comment-reference => '],
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    )
    return readHtml(value)
  } catch {
    return { problem: 'broken-file' }
  }
}
