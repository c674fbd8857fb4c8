/** What others read in a PDF: poppler's tools, which know nothing of how we made it. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** An element of the structure tree, with its own text. */
export interface TreeNode {
  readonly tag: string
  readonly scope?: string
  readonly children: TreeNode[]
  /** Its own text and its children, as they are read. */
  readonly content: (string | TreeNode)[]
}

function run(tool: string, bytes: Buffer, before: readonly string[], after: readonly string[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), 'schoolgate-pdf-'))
  try {
    const file = join(folder, 'one.pdf')
    writeFileSync(file, bytes)
    const { error, status, stdout, stderr } = spawnSync(tool, [...before, file, ...after], {
      encoding: 'utf8',
      maxBuffer: 50_000_000,
    })
    assert.ok(!error, `${tool} is not there: install poppler-utils (on Debian: apt-get install poppler-utils), then try again.`)
    assert.equal(status, 0, stderr)
    // It tells of what is wrong with a file on its second output.
    assert.equal(stderr, '', `${tool} found something wrong with the file`)
    return stdout
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What the document says of itself: "Title" → "Social media policy". */
export function sayingsOf(bytes: Buffer): ReadonlyMap<string, string> {
  const lines = run('pdfinfo', bytes, []).split('\n')
  return new Map(lines.map(line => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()] as const))
}

/** The structure tree with its text, as it is read out. */
export function treeOf(bytes: Buffer): TreeNode {
  const root: TreeNode = { tag: '', children: [], content: [] }
  const open: TreeNode[] = [root]
  for (const line of run('pdfinfo', bytes, ['-struct-text']).split('\n')) {
    const said = line.trim()
    const depth = (line.length - line.trimStart().length) / 2
    // What an element holds stands one step further in than its name.
    const node = open[depth] ?? root
    if (said === '' || said.startsWith('Object ')) continue
    if (said.startsWith('"')) node.content.push(said.slice(1, -1))
    else if (said.startsWith('/')) Object.assign(open.at(-1) ?? root, /^\/Scope \/(?<scope>\w+)/.exec(said)?.groups)
    else {
      open.length = depth + 1
      const child: TreeNode = { tag: /^\w+/.exec(said)?.[0] ?? '', children: [], content: [] }
      node.children.push(child)
      node.content.push(child)
      open.push(child)
    }
  }
  return root
}

/** All elements with one of these tags, in the order in which they are read. */
export function withTag(node: TreeNode, ...tags: readonly string[]): TreeNode[] {
  const below = node.children.flatMap(child => withTag(child, ...tags))
  return tags.includes(node.tag) ? [node, ...below] : below
}

/** All text of an element and of what is below it, spaces as one. */
export const textOf = ({ content }: TreeNode): string =>
  content
    .map(part => (typeof part === 'string' ? part : textOf(part)))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()

/** The text as it stands on the pages. */
export const pageText = (bytes: Buffer): string => run('pdftotext', bytes, ['-layout'], ['-'])

/** Names of fonts, and whether each is embedded: "AAAAAA+AtkinsonHyperlegibleNext-Regular" → true. */
export function fontsOf(bytes: Buffer): ReadonlyMap<string, boolean> {
  const rows = run('pdffonts', bytes, [])
    .split('\n')
    .slice(2)
    .filter(line => line !== '')
  return new Map(rows.map(row => [row.split(/\s+/)[0] ?? '', /\s(yes|no)\s+(yes|no)\s+(yes|no)\s/.exec(row)?.[1] === 'yes']))
}

/** A page in grey, as a printer would have it: 144 dots to the inch, a byte each. */
export function pageInGrey(
  bytes: Buffer,
  page: number,
): { readonly width: number; readonly height: number; readonly data: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'schoolgate-pdf-'))
  try {
    run('pdftoppm', bytes, ['-gray', '-r', '144', '-f', String(page), '-l', String(page), '-singlefile'], [join(folder, 'page')])
    const file = readFileSync(join(folder, 'page.pgm'))
    const [head = '', width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.toString('latin1', 0, 64)) ?? []
    return { width: Number(width), height: Number(height), data: file.subarray(head.length) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
