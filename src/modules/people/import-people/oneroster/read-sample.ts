/** Reads made-up sets for tests. */
import assert from 'node:assert/strict'
import type { ReadPerson, ReadSet } from '../incoming.ts'
import { isRefusal } from '../refusals.ts'
import { readOneRoster } from './read-oneroster.ts'
import { csv, headers, type Lines, type SampleSet, sampleSet } from './sample-sets.ts'

export const today = Temporal.PlainDate.from('2026-11-22')

/** The small set with changes, read; a test fails where it is refused. */
export async function readSample(changes: Readonly<Record<string, string | undefined>> = {}, base?: SampleSet): Promise<ReadSet> {
  const set = await readOneRoster(sampleSet(changes, base), today)
  if (isRefusal(set)) assert.fail(`${set.refused} ${set.where ?? ''}`)
  return set
}

/** All findings as one text. */
export const words = ({ findings }: ReadSet): string =>
  findings.map(({ severity, file, what }) => `${severity} ${file}: ${what}`).join('\n')

export const person = ({ people }: ReadSet, key: string): ReadPerson =>
  people.find(one => one.key === key) ?? assert.fail(`no ${key}`)

export const users = (lines: Lines, header: string = headers.users): string => csv(header, lines)
