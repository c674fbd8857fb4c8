/** The Merkle tree of RFC 6962 (section 2.1), with SHA-256: leaves behind 0x00, nodes behind 0x01, split at the largest power of two. */
import { sha256 } from '../entry.ts'

const leafPrefix = Buffer.from([0])
const nodePrefix = Buffer.from([1])

export const leafHash = (leaf: Buffer): Buffer => sha256(leafPrefix, leaf)

const nodeHash = (left: Buffer, right: Buffer): Buffer => sha256(nodePrefix, left, right)

/** The largest power of two below a size of at least 2. */
const splitOf = (size: number): number => 2 ** Math.floor(Math.log2(size - 1))

/** The root over the hashes of leaves. Of none: the hash of nothing. */
export function rootOf(hashes: readonly Buffer[]): Buffer {
  const [first] = hashes
  if (!first) return sha256()
  if (hashes.length === 1) return first
  const split = splitOf(hashes.length)
  return nodeHash(rootOf(hashes.slice(0, split)), rootOf(hashes.slice(split)))
}

/** What proves that a leaf is in the tree, from its neighbour up. */
export function pathOf(hashes: readonly Buffer[], index: number): Buffer[] {
  if (hashes.length <= 1) return []
  const split = splitOf(hashes.length)
  const [left, right] = [hashes.slice(0, split), hashes.slice(split)]
  return index < split ? [...pathOf(left, index), rootOf(right)] : [...pathOf(right, index - split), rootOf(left)]
}

/** The root to which a path leads from a leaf; null where the path does not fit the size. */
export function rootFrom(leaf: Buffer, index: number, size: number, path: readonly Buffer[]): Buffer | null {
  if (size <= 1) return size === 1 && index === 0 && path.length === 0 ? leaf : null
  const sibling = path.at(-1)
  if (!sibling || index < 0 || index >= size) return null
  const split = splitOf(size)
  const [below, rest] = [path.slice(0, -1), size - split]
  const inner = index < split ? rootFrom(leaf, index, split, below) : rootFrom(leaf, index - split, rest, below)
  return inner && (index < split ? nodeHash(inner, sibling) : nodeHash(sibling, inner))
}
