import type { KindId } from '../kinds.ts'

/** The name of the field for a template: its channel and kind of notice, '*' for all others. */
export const fieldOf = (channel: 'email' | 'text', kind: KindId | '*'): string => (kind === '*' ? channel : `${channel}-${kind}`)
