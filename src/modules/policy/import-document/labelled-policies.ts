import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { importDocument } from './import-document.ts'
import { isRefused } from './read/problem.ts'
import { type Label, type Score, score } from './score.ts'

/** The invented policies of this folder, and the labelled ones that may lie beside the project. */
export const ownCorpus = new URL('./corpus/', import.meta.url)
export const labelledBeside = new URL('../../../../../shared/policies/', import.meta.url)

export type ScoredPolicy = { readonly name: string; readonly score: Score }

/** Imports and scores every labelled policy of a folder; none when the folder is not there. */
export async function scorePolicies(folder: URL): Promise<readonly ScoredPolicy[]> {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter(name => name.endsWith('.json'))
  const scored: ScoredPolicy[] = []
  for (const file of names.sort()) {
    const name = file.replace(/\.json$/, '')
    const source = ['.md', '.txt'].map(extension => new URL(name + extension, folder)).find(url => existsSync(url))
    if (!source) continue
    const labels: readonly Label[] = JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
    const document = await importDocument(readFileSync(source), name)
    scored.push({ name, score: score(isRefused(document) ? [] : document.clauses, labels) })
  }
  return scored
}
