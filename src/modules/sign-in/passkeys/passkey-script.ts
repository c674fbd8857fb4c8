/** The script that lets forms carry passkeys: for the pages that have such a form. */
import { readFileSync } from 'node:fs'
import { type Asset, scriptAsset } from '../../../ui/theme/assets.ts'

export const passkeyScript: Asset = scriptAsset('passkeys', readFileSync(new URL('passkeys.js', import.meta.url), 'utf8'))
