/** What stands for the pictures of a PDF, and what viewers are asked to do: as Mozilla's reader finds it. */
import { getDocumentProxy } from 'unpdf'

interface ReadNode {
  readonly role?: string
  readonly alt?: string
  readonly bbox?: readonly number[]
  readonly children?: readonly ReadNode[]
}

const below = (node: ReadNode): ReadNode[] => [node, ...(node.children ?? []).flatMap(below)]

/** Figures on a page with their words and their place. @param page from 1 */
export async function figuresOf(bytes: Buffer, page: number): Promise<readonly ReadNode[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const tree = (await (await pdf.getPage(page)).getStructTree()) as ReadNode | null
  return tree ? below(tree).filter(({ role }) => role === 'Figure') : []
}

export interface Manners {
  readonly language: string
  /** Whether viewers show the title, not the file's name. */
  readonly showsTitle: boolean
  /** Titles of bookmarks with how deep each lies. */
  readonly bookmarks: readonly { readonly title: string; readonly depth: number }[]
  /** The metadata, as XML. */
  readonly metadata: string
}

interface Bookmark {
  readonly title: string
  readonly items: readonly Bookmark[]
}

const flat = (items: readonly Bookmark[], depth: number): { title: string; depth: number }[] =>
  items.flatMap(item => [{ title: item.title, depth }, ...flat(item.items, depth + 1)])

export async function mannersOf(bytes: Buffer): Promise<Manners> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const { info, metadata } = await pdf.getMetadata()
  const viewer = (await pdf.getViewerPreferences()) as { DisplayDocTitle?: boolean } | null
  return {
    language: (info as { Language?: string }).Language ?? '',
    showsTitle: viewer?.DisplayDocTitle === true,
    bookmarks: flat(((await pdf.getOutline()) ?? []) as readonly Bookmark[], 0),
    metadata: String((metadata as { getRaw(): string } | null)?.getRaw() ?? ''),
  }
}

/** Addresses that links of the document lead to, in order of pages. */
export async function linksOf(bytes: Buffer): Promise<{ to: string | undefined; words: string }[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)))
  const found = await Promise.all(pages.map(page => page.getAnnotations()))
  return found.flat().map(({ url, contentsObj }) => ({ to: url as string | undefined, words: String(contentsObj?.str ?? '') }))
}
