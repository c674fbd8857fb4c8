/** What the manifest of an export says: its version, and which files hold everything or changes only. */
import { decoded, encodingOf } from '../csv/decode.ts'
import { BrokenTable, readRows } from '../csv/read-rows.ts'
import type { FindingList } from '../findings.ts'

export type Version = '1.0' | '1.1' | '1.2'
/** `bulk`: the file holds everything. `delta`: what changed. `unsaid`: nobody says, so nothing follows from absence. */
export type Mode = 'bulk' | 'delta' | 'absent' | 'unsaid'

export interface Manifest {
  readonly version: Version
  readonly modeOf: (file: string) => Mode
}

const file = 'manifest.csv'

/** Without a manifest: version 1.0, which only knew whole exports; but see `read-oneroster.ts` on files that hold a status. */
const beforeManifests: Manifest = { version: '1.0', modeOf: () => 'bulk' }

const isMode = (text: string): text is 'bulk' | 'delta' | 'absent' => ['bulk', 'delta', 'absent'].includes(text)

/** @param bytes of manifest.csv; undefined where there is none */
export async function readManifest(bytes: Buffer | undefined, findings: FindingList): Promise<Manifest> {
  if (!bytes) {
    findings.add('note', 'There is no manifest.csv, so this is OneRoster 1.0')
    return beforeManifests
  }
  const said = await properties(decoded(bytes, encodingOf(bytes)), findings)
  return { version: versionFrom(said, findings), modeOf: name => modeFrom(said.get(`file.${name.toLowerCase()}`), findings) }
}

async function properties(text: string, findings: FindingList): Promise<Map<string, string>> {
  const said = new Map<string, string>()
  try {
    for await (const { cells } of readRows(text)) {
      const [property = '', value = ''] = cells
      said.set(property.toLowerCase(), value.toLowerCase())
    }
  } catch (error) {
    if (!(error instanceof BrokenTable)) throw error
    findings.add('warning', 'breaks off: it was read as far as it goes', { file, line: error.line })
  }
  return said
}

function versionFrom(said: ReadonlyMap<string, string>, findings: FindingList): Version {
  const version = said.get('oneroster.version') ?? ''
  if (version === '1.1' || version === '1.2' || version === '1.0') return version
  findings.add('warning', `does not say which OneRoster it is (“${version.slice(0, 20)}”): it was read as 1.1`, { file })
  return '1.1'
}

function modeFrom(value: string | undefined, findings: FindingList): Mode {
  if (value === undefined || value === '') return 'unsaid'
  if (isMode(value)) return value
  findings.add('warning', `says “${value.slice(0, 20)}” where bulk, delta or absent belongs`, { file })
  return 'unsaid'
}
