/** A square code as a drawing: one path, for the policy of content allows no pictures made on the way. */
import { squareCodeOf } from '../platform/square-code.ts'
import { html, type SafeHtml } from './html.ts'

/**
 * Dark on white, whatever the page around it.
 *
 * @param label what it is for, for whoever cannot see it
 */
export function squareCode(text: string, label: string): SafeHtml {
  const { side, dark } = squareCodeOf(text)
  const path = dark.map(({ x, y, length }) => `M${x} ${y}h${length}v1h-${length}z`).join('')
  return html`<svg class="sg-square-code" viewBox="0 0 ${String(side)} ${String(side)}" width="240" height="240" role="img" aria-label="${label}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${String(side)}v${String(side)}H0z"/><path fill="#000" d="${path}"/></svg>`
}
