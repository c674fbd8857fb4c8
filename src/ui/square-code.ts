/** A square code (QR, ISO/IEC 18004) as a drawing: one path, for the policy of content allows no pictures made on the way. */
import encodeQR from 'qr'
import { html, type SafeHtml } from './html.ts'

/** Light modules that must lie around it. */
const border = 4

/** One horizontal stroke for each run of dark modules. */
const strokes = (row: readonly boolean[], y: number): string =>
  [
    ...row
      .map(dark => (dark ? '1' : '0'))
      .join('')
      .matchAll(/1+/g),
  ]
    .map(({ 0: run, index: x }) => `M${x} ${y}h${run.length}v1h-${run.length}z`)
    .join('')

/**
 * Dark on white, whatever the page around it.
 *
 * @param label what it is for, for whoever cannot see it
 */
export function squareCode(text: string, label: string): SafeHtml {
  const rows = encodeQR(text, 'raw', { border, ecc: 'medium' })
  const path = rows.map(strokes).join('')
  return html`<svg class="sg-square-code" viewBox="0 0 ${String(rows.length)} ${String(rows.length)}" width="240" height="240" role="img" aria-label="${label}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${String(rows.length)}v${String(rows.length)}H0z"/><path fill="#000" d="${path}"/></svg>`
}
