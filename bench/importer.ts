/**
 * Recall and precision of the importer on labelled policies, each document once, and its time for each. The labelled
 * policies and the source policy beside the project are read when they are there; our own invented ones always.
 *
 *   node bench/importer.ts
 */
import { existsSync, readFileSync } from 'node:fs'
import { importDocument } from '../src/modules/policy/import-document/import-document.ts'
import { labelledBeside, ownCorpus, scorePolicies } from '../src/modules/policy/import-document/labelled-policies.ts'
import { matchClauses } from '../src/modules/policy/import-document/match/match-clauses.ts'
import { sourceAnchors } from '../src/modules/policy/import-document/match/source-policy.ts'
import { isRefused } from '../src/modules/policy/import-document/read/problem.ts'
import { flat } from '../src/modules/policy/import-document/score.ts'
import { modelPolicy } from '../src/modules/policy/model/index.ts'

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

async function labelled(): Promise<void> {
  const rows = [...(await scorePolicies(labelledBeside)), ...(await scorePolicies(ownCorpus))].map(({ name, score }) => ({
    document: name,
    rules: score.labels,
    found: score.clauses,
    recall: percent(score.recall),
    precision: percent(score.precision),
  }))
  console.table(rows)
}

const source = new URL('../../shared/seed/000_d1ea77d73fcc7d2c.txt', import.meta.url)

/** The source policy has no labels of that kind: it is held against a hand-made list of places, forces and ids. */
async function sourcePolicy(): Promise<void> {
  if (!existsSync(source)) return
  const document = await importDocument(readFileSync(source), 'source policy')
  if (isRefused(document)) throw new Error(document.problem)
  const matches = matchClauses(
    document.clauses,
    modelPolicy.sections.flatMap(section => section.clauses),
  )
  const held = (text: string) => sourceAnchors.filter(([words]) => flat(text).includes(words))
  const right = sourceAnchors.filter(([words, , who, strength]) =>
    matches.some(({ clause }) => flat(clause.text).includes(words) && clause.who[0] === who && clause.strength === strength),
  )
  const known = matches.filter(({ clause }) => held(clause.text).length > 0)
  const sure = matches.filter(match => match.sure)
  const wrong = sure.filter(match => !held(match.clause.text).some(([, id]) => id === match.model))
  console.log(
    `source policy: recall ${percent(right.length / sourceAnchors.length)}, precision ${percent(known.length / matches.length)} (${matches.length} rules)`,
  )
  console.log(
    `matched for sure: ${sure.length} rules, ${wrong.length} of them wrong; ${new Set(sure.map(match => match.model)).size} of 59 model clauses`,
  )
  console.log(
    `left to a person: ${matches
      .filter(match => !match.sure)
      .map(match => match.alternatives[0]?.id ?? 'none')
      .join(', ')}`,
  )
}

async function speed(): Promise<void> {
  const bytes = readFileSync(new URL('32-trust-clauses.md', ownCorpus))
  for (let i = 0; i < 20; i++) await importDocument(bytes, 'warm')
  const before = process.cpuUsage()
  for (let i = 0; i < 50; i++) await importDocument(bytes, 'timed')
  const { user } = process.cpuUsage(before)
  console.log(`${(user / 50_000).toFixed(1)} ms of processor time for a policy of ${(bytes.length / 1024).toFixed(1)} kB`)
}

await labelled()
await sourcePolicy()
await speed()
