import { Buffer } from 'node:buffer'
import type { ImportProblem } from './problem.ts'

export type FileKind = 'zip' | 'pdf' | 'html' | 'markdown' | 'text'

const signatures: readonly (readonly [string, FileKind | ImportProblem])[] = [
  ['504b0304', 'zip'],
  ['504b0506', 'empty'],
  ['89504e470d0a1a0a', 'image'],
  ['ffd8ff', 'image'],
  ['474946383', 'image'],
  ['424d', 'image'],
  ['49492a00', 'image'],
  ['4d4d002a', 'image'],
  ['7b5c727466', 'unknown-type'],
  ['1f8b', 'unknown-type'],
  ['377abcaf271c', 'unknown-type'],
  ['526172211a07', 'unknown-type'],
  ['7f454c46', 'unknown-type'],
  ['4d5a90', 'unknown-type'],
]
const compoundFile = 'd0cf11e0a1b11ae1'

/** What a file is by its first bytes; the name is never believed. Text comes back decoded. */
export function sniff(bytes: Uint8Array): { kind: FileKind; text: string } | { problem: ImportProblem } {
  const start = Buffer.from(bytes.subarray(0, 1024))
  const hex = start.toString('hex')
  if (hex.startsWith(compoundFile)) return { problem: oldOffice(bytes) }
  if (start.toString('latin1').includes('%PDF-')) return { kind: 'pdf', text: '' }
  if (hex.slice(0, 8) === '52494646' && hex.slice(16, 24) === '57454250') return { problem: 'image' }
  const known = signatures.find(([signature]) => hex.startsWith(signature) && !(signature === '424d' && isPlain(start)))?.[1]
  if (known === 'zip') return { kind: 'zip', text: '' }
  if (known !== undefined && known !== 'pdf' && known !== 'html' && known !== 'markdown' && known !== 'text')
    return { problem: known }
  const text = decode(bytes)
  if (text === null) return { problem: 'unknown-type' }
  return textKind(text)
}

/** Word keeps a password-protected .docx in the container of the old formats. */
const oldOffice = (bytes: Uint8Array): ImportProblem =>
  Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'old-word'

const isPlain = (start: Buffer): boolean => !start.includes(0)

/** UTF-8, UTF-16 with its mark, or Windows-1252; null for what is no text. */
function decode(bytes: Uint8Array): string | null {
  const mark = Buffer.from(bytes.subarray(0, 2)).toString('hex')
  if (mark === 'fffe') return new TextDecoder('utf-16le').decode(bytes)
  if (mark === 'feff') return new TextDecoder('utf-16be').decode(bytes)
  const text = utf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes)
  const odd = text.slice(0, 20_000).match(/(?!\s)[\p{Cc}\ufffd]/gu)?.length ?? 0
  return odd > Math.min(20_000, text.length) / 200 ? null : text
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function textKind(text: string): { kind: FileKind; text: string } | { problem: ImportProblem } {
  const head = text.slice(0, 20_000)
  if (/<!ENTITY/i.test(text) || /<!DOCTYPE[^>]{0,200}\[/i.test(text)) return { problem: 'entities' }
  const tags = head.match(/<(?:p|h[1-6]|li|ul|ol|div|body|html|table|td|br)\b/gi)?.length ?? 0
  if (/^\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<(?:!doctype )?html)/i.test(head) || tags > 4) return { kind: 'html', text }
  if (/^#{1,6} \S/m.test(head) || /^\s*\|?(?:\s*:?-{3,}:?\s*\|)+/m.test(head)) return { kind: 'markdown', text }
  return { kind: 'text', text }
}
