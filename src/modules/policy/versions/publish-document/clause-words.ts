/** A clause's words as paragraphs and lists: words that came with lines and bullets keep them. */

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly { readonly label: string; readonly text: string }[] }

const item = /^\s*([•·▪‣◦*–-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])\s+(\S.*)$/

/** Bullets of every kind are one. */
const labelOf = (sign: string): string => (/^[(\da-z]/.test(sign) ? sign : '•')

export function blocksOf(words: string): Block[] {
  const blocks: Block[] = []
  for (const line of words.split(/\r?\n/)) {
    const text = line.trim()
    if (text === '') continue
    const [, sign, said] = item.exec(line) ?? []
    const last = blocks.at(-1)
    if (sign === undefined || said === undefined) blocks.push({ kind: 'paragraph', text })
    else if (last?.kind === 'list')
      blocks.splice(-1, 1, { kind: 'list', items: [...last.items, { label: labelOf(sign), text: said }] })
    else blocks.push({ kind: 'list', items: [{ label: labelOf(sign), text: said }] })
  }
  return blocks
}
