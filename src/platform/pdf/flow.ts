/** Placing pieces on pages, one below the other: where a page ends is decided here alone. */
import type { Element, Kit } from './pdf-kit.ts'

/** What is never parted: a line of text, a row of a table. */
export interface Piece {
  /** Space above it, which the head of a page needs none of. */
  readonly before: number
  readonly height: number
  /** Whether the next piece must stand on the same page. */
  readonly glued: boolean
  /** To which its drawing belongs; a piece without one marks what it draws itself. */
  readonly element?: Element
  /** @param top of the piece */
  draw(top: number): void
}

/** Where text stands on every page, in points. */
export interface Column {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface Flow {
  readonly kit: Kit
  readonly column: Column
  /** Where the next piece begins. */
  y: number
}

export function newPage({ kit, column }: Flow): number {
  kit.addPage()
  return column.top
}

const heightOf = (pieces: readonly Piece[], atHead: boolean): number =>
  pieces.reduce((sum, { before, height }, index) => sum + height + (atHead && index === 0 ? 0 : before), 0)

/** Pieces that must stand on one page. */
function together(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = []
  let isGlued = false
  for (const piece of pieces) {
    if (isGlued) groups.at(-1)?.push(piece)
    else groups.push([piece])
    isGlued = piece.glued
  }
  return groups
}

/** Places pieces below what is there, on as many pages as they need. What is glued but higher than a page is parted. */
export function place(flow: Flow, pieces: readonly Piece[]): void {
  const { column, kit } = flow
  let open: Element | undefined
  const close = () => {
    if (open) kit.endMarkedContent()
    open = undefined
  }
  const turn = () => {
    close()
    flow.y = newPage(flow)
  }
  for (const group of together(pieces)) {
    const fitsAPage = heightOf(group, true) <= column.bottom - column.top
    if (fitsAPage && flow.y + heightOf(group, isAtHead(flow)) > column.bottom) turn()
    for (const piece of group) {
      if (!isAtHead(flow) && flow.y + piece.before + piece.height > column.bottom) turn()
      if (piece.element !== open) close()
      if (piece.element && !open) {
        piece.element.node.add(kit.markStructureContent(piece.element.tag))
        open = piece.element
      }
      const top = flow.y + (isAtHead(flow) ? 0 : piece.before)
      piece.draw(top)
      flow.y = top + piece.height
    }
  }
  close()
}

const isAtHead = ({ y, column }: Flow): boolean => y <= column.top

/** The same pieces, all on one page. */
export const glued = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece, index) => (index < pieces.length - 1 ? { ...piece, glued: true } : piece))

/** The same pieces, the last of them on the page of what follows. */
export const withNext = (pieces: readonly Piece[]): Piece[] => pieces.map(piece => ({ ...piece, glued: true }))
