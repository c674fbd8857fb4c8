/** The hand-checked cases of the model policy, read as any caller's situations are. */

import { readdirSync, readFileSync } from 'node:fs'
import { type Case, readCases } from '../../src/engine/cases/case-file.ts'
import type { Vocabulary } from '../../src/engine/index.ts'

const FOLDER = new URL('../../src/engine/cases/', import.meta.url)

export function modelCases(vocabulary: Vocabulary): readonly Case[] {
  const files = readdirSync(FOLDER).filter(name => name.endsWith('.json'))
  return files.flatMap(name => {
    const read = readCases(vocabulary, JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')))
    if ('problems' in read) throw new Error(`${name}: ${JSON.stringify(read.problems[0])}`)
    return [...read.cases]
  })
}
