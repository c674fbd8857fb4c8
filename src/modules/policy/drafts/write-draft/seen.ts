/** What somebody had before them while they wrote: so that two people never overwrite each other unseen. */

import { createHash } from 'node:crypto'
import { z } from 'zod'
import { canonicalJson } from '../../../../platform/crypto/canonical-json.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'

/** The hidden field that holds it. */
export const seenField = 'seen'

/** A short fingerprint of a part of a draft. What changes elsewhere in the draft meanwhile does not matter to it. */
export const seenOf = (part: object): string => createHash('sha256').update(canonicalJson(part)).digest('hex').slice(0, 32)

export const seenInput = (part: object): SafeHtml => html`<input type="hidden" name="${seenField}" value="${seenOf(part)}">`

/** As it comes back; one that is not ours fits nothing. */
export const seenSchema = z.string().max(100).catch('')
