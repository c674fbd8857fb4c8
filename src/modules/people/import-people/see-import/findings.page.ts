import { details, table } from '../../../../ui/components.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import type { Finding, Severity } from '../findings.ts'

const names: Readonly<Record<Severity, string>> = { error: 'Left out', warning: 'Look at this', note: 'Good to know' }

const times = ({ times: count }: Finding): string => (count > 1 ? ` (${count.toLocaleString('en-GB')} times)` : '')
const place = ({ file, line }: Finding): string => (file === null ? '' : line === null ? file : `${file}, line ${line}`)

/** What was noticed while reading: open where something was left out, else a line to open. */
export function findingsPart(findings: readonly Finding[]): SafeHtml | undefined {
  if (findings.length === 0) return undefined
  const shown = html`<div class="sg-glance" tabindex="0" role="region" aria-label="What we noticed">${table({
    head: [{ text: 'What we noticed' }, { text: 'Where' }, { text: 'Kind' }],
    rows: findings.map(finding => [
      { text: `${finding.file === null ? '' : 'The file '}${finding.what}${times(finding)}` },
      { text: place(finding) },
      { text: names[finding.severity] },
    ]),
  })}</div>`
  const serious = findings.filter(({ severity }) => severity !== 'note').length
  const summaryText =
    serious === 0 ? `${findings.length} things that are good to know about the file` : `${serious} things to look at in the file`
  return details({ summaryText, html: shown, open: findings.some(({ severity }) => severity === 'error') })
}
