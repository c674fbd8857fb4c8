/** PDFKit, with what its types leave out. No other file knows that anything is missing. */
import PDFDocument from 'pdfkit'
import { showable } from './showable.ts'

export type Kit = PDFKit.PDFDocument
type KitElement = PDFKit.PDFStructureElement

/** An element of the structure tree: what kind of thing a piece of the page is, for whoever hears it read. */
export interface Element {
  readonly tag: string
  readonly node: KitElement
}

export interface ElementTraits {
  /** What stands for a picture where it cannot be seen. */
  readonly alt?: string
  /** What is read, where signs of it cannot be shown. */
  readonly actual?: string
  /** Of what a header cell is the header. */
  readonly scope?: 'Column' | 'Row'
  /** Left, top, right, bottom in points from the page's upper left corner; a figure must have it. */
  readonly bbox?: readonly [number, number, number, number]
}

export interface KitSettings {
  readonly title: string
  readonly author: string
  readonly subject?: string
  /** BCP 47. */
  readonly lang: string
  /** Stands in the file as the day of its making, and in its id: the same document always gives the same bytes. */
  readonly madeOn: Temporal.PlainDate
}

/** PDFKit writes any string object as text, and any plain string as a name. */
const asText = (text: string): string => Object(showable(text)) as string

const xmlSigns: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const asXml = (text: string | undefined): string => (text ?? '').replace(/[&<>]/g, sign => xmlSigns[sign] ?? sign)

/** A tagged document that says of itself that it keeps to PDF/UA-1, without a page. A4, pages kept until the end. */
export function newKit({ lang, madeOn, ...said }: KitSettings): Kit {
  const [title, author] = [showable(said.title), showable(said.author)]
  const subject = said.subject === undefined ? undefined : showable(said.subject)
  const options = {
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    displayTitle: true,
    lang,
    // None of its standard fonts: they are not embedded.
    font: '',
    autoFirstPage: false,
    bufferPages: true,
    info: {
      Title: title,
      Author: author,
      ...(subject === undefined ? {} : { Subject: subject }),
      Creator: 'Schoolgate',
      Producer: 'Schoolgate with PDFKit',
      CreationDate: new Date(`${madeOn.toString()}T00:00:00Z`),
    },
  } as const
  const kit = new PDFDocument(options as unknown as PDFKit.PDFDocumentOptions)
  // It puts them into the metadata as they are, which is XML.
  const writeMetadata = kit.endMetadata.bind(kit)
  kit.endMetadata = () => {
    kit.info.Title = asXml(title)
    kit.info.Author = asXml(author)
    if (subject !== undefined) kit.info.Subject = asXml(subject)
    writeMetadata()
  }
  return kit
}

/** The document's own element, below which all others lie. */
export function rootElement(kit: Kit): Element {
  const node = kit.struct('Document')
  kit.addStructure(node)
  return { tag: 'Document', node }
}

/** A new element, the last below its parent. */
export function addElement(kit: Kit, parent: Element, tag: string, traits: ElementTraits = {}): Element {
  const { alt, ...more } = traits
  const node = kit.struct(tag, { ...more, ...(alt === undefined ? {} : { alt: showable(alt) }) } as Record<string, unknown>)
  parent.node.add(node)
  return { tag, node }
}

/** What is drawn belongs to this element. */
export function mark(kit: Kit, element: Element, draw: () => void): void {
  element.node.add(kit.markStructureContent(element.tag))
  draw()
  kit.endMarkedContent()
}

/** What is drawn says nothing: lines, grounds, the foot of a page. */
export function artifact(kit: Kit, draw: () => void, type: 'Pagination' | 'Layout' = 'Layout'): void {
  kit.markContent('Artifact', { type })
  draw()
  kit.endMarkedContent()
}

/** Left, top, width, height. */
export type Area = readonly [number, number, number, number]

/** Makes areas of this page a link; its element must be ended on the same page. @param to an address, or `#name` of a place here */
export function linkAreas(kit: Kit, element: Element, areas: readonly Area[], to: string, words: string): void {
  const options = { structParent: element.node, Contents: asText(words) }
  for (const [x, y, width, height] of areas) {
    if (to.startsWith('#')) kit.goTo(x, y, width, height, to.slice(1), options)
    else kit.link(x, y, width, height, URL.parse(to)?.href ?? encodeURI(to.toWellFormed()), options)
  }
  element.node.end()
}

type Outline = Kit['outline']

/** A bookmark that leads to a place on the page in hand. */
export function bookmark(kit: Kit, below: Outline, words: string, top: number): Outline {
  const options = { expanded: true, fit: false, top, left: kit.page.width }
  return below.addItem(showable(words), options)
}

/** Which signs the font in hand can show. */
export function signsOfFont(kit: Kit): ReadonlySet<number> {
  const { font } = (kit as unknown as { readonly _font: { readonly font: { readonly characterSet: readonly number[] } } })._font
  return new Set(font.characterSet)
}

/** @throws where it is neither PNG nor JPEG */
export const imageSize = (kit: Kit, bytes: Buffer): { readonly width: number; readonly height: number } =>
  (kit as unknown as { openImage(bytes: Buffer): { width: number; height: number } }).openImage(bytes)

/** The whole file, once everything is drawn. */
export async function bytesOf(kit: Kit): Promise<Buffer> {
  const chunks: Buffer[] = []
  kit.end()
  for await (const chunk of kit) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
