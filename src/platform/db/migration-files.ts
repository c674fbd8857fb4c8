import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One numbered file of SQL; `sha256` (hex) of its text as it lies in the folder. */
export type Migration = { readonly number: number; readonly name: string; readonly sql: string; readonly sha256: string }

export const migrationsFolder = join(import.meta.dirname, '..', '..', '..', 'migrations')

/** The migrations in their order. @throws Error when the numbers do not run 1, 2, 3 … */
export function readMigrations(folder: string = migrationsFolder): readonly Migration[] {
  const names = readdirSync(folder)
    .filter(name => name.endsWith('.sql'))
    .sort()
  return names.map((name, index) => {
    const number = Number(/^(\d{4})_[a-z0-9-]+\.sql$/.exec(name)?.[1])
    if (number !== index + 1) throw new Error(`Migration ${name} should have the number ${index + 1}`)
    const sql = readFileSync(join(folder, name), 'utf8')
    return { number, name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
  })
}
