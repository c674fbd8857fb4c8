/**
 * `node bench/run.ts [engine] [growth] [tenants] [questions] [pages] [page-times] [components] [finder] [importer] [import-people] [audit] [campaign] [visits] [consultation]`: measures all of these, or
 * those named, and writes what was found into docs/benchmarks.md. Takes some minutes; for figures worth keeping, nothing else should run.
 */

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { measureGrowth } from './engine/growth.ts'
import { measureSpeed } from './engine/speed.ts'
import { measureTenants } from './engine/tenants.ts'
import { measureQuestions } from './questions.ts'
import { markdown, type Report, writeSection } from './report.ts'

const sections: Readonly<Record<string, () => Report | Promise<Report>>> = {
  engine: measureSpeed,
  growth: measureGrowth,
  tenants: measureTenants,
  questions: measureQuestions,
}

/** What a benchmark of its own prints: a table, or lines. */
function printedBy(script: string): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [new URL(script, import.meta.url).pathname], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${script} failed: ${stderr}`)
  return stdout.startsWith('|') ? stdout.trimEnd() : `\`\`\`text\n${stdout.trimEnd()}\n\`\`\``
}

const scripts = [
  'pages',
  'page-times',
  'components',
  'finder',
  'importer',
  'audit',
  'import-people',
  'campaign',
  'visits',
  'consultation',
]

function whereAndWhen(): string {
  const packages = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
    dependencies: Record<string, string>
  }
  const peers = Object.entries(packages.dependencies).map(([name, version]) => `${name} ${version}`)
  const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB`
  return `Measured on ${new Date().toISOString().slice(0, 10)}: ${machine}; Node ${process.version}; ${peers.join(', ')}.`
}

const named = process.argv.slice(2)
for (const [section, measure] of Object.entries(sections)) {
  if (named.length > 0 && !named.includes(section)) continue
  const text = markdown(await measure())
  console.log(`## ${section}\n\n${text}\n`)
  writeSection(section, `${text}\n\n${whereAndWhen()}`)
}
for (const section of scripts) {
  if (named.length > 0 && !named.includes(section)) continue
  const text = printedBy(`${section}.ts`)
  console.log(`## ${section}\n\n${text}\n`)
  writeSection(section, `${text}\n\n${whereAndWhen()}`)
}
