import { pagination } from '../../ui/components.ts'
import type { SafeHtml } from '../../ui/html.ts'

/** The ways to other pages of a list; nothing where all is on one. */
export function otherPages(page: number, last: number, addressOf: (page: number) => string): SafeHtml | undefined {
  if (last < 2) return undefined
  const shown = [...new Set([1, page - 1, page, page + 1, last])].filter(number => number >= 1 && number <= last)
  return pagination({
    landmarkLabel: 'More of this list',
    ...(page > 1 && { previous: { href: addressOf(page - 1) } }),
    ...(page < last && { next: { href: addressOf(page + 1) } }),
    items: shown.flatMap((number, index) => {
      const gap = index > 0 && number - (shown[index - 1] ?? 0) > 1 ? [{ ellipsis: true }] : []
      return [...gap, { number: String(number), href: addressOf(number), current: number === page }]
    }),
  })
}
