import { details, table } from '../../../../ui/components.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import type { Finding, Severity } from '../findings.ts'

const names: Readonly<Record<Severity, string>> = { error: 'Left out', warning: 'Look at this', note: 'Good to know' }

const times = ({ times: count }: Finding): string => (count > 1 ? ` (${count.toLocaleString('en-GB')} times)` : '')

function place({ file, line }: Finding): SafeHtml | undefined {
  if (file === null) return undefined
  return html`<br><span class="govuk-hint">${line === null ? file : `${file}, line ${line}`}</span>`
}

const counted = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`

/** What was noticed while reading: open where something was left out, else a line to open. */
export function findingsPart(findings: readonly Finding[]): SafeHtml | undefined {
  if (findings.length === 0) return undefined
  const shown = table({
    head: [{ text: 'What we noticed' }, { text: 'Kind' }],
    rows: findings.map(finding => [
      { html: html`${finding.file === null ? '' : 'The file '}${finding.what}${times(finding)}${place(finding)}` },
      { text: names[finding.severity] },
    ]),
  })
  const serious = findings.filter(({ severity }) => severity !== 'note').length
  const summaryText =
    serious === 0
      ? counted(findings.length, 'thing that is good to know about the file', 'things that are good to know about the file')
      : counted(serious, 'thing to look at in the file', 'things to look at in the file')
  return details({ summaryText, html: shown, open: findings.some(({ severity }) => severity === 'error') })
}
