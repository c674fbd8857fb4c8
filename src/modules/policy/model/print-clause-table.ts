/** Prints the table for docs/model-policy.md. */

import { clauseTable } from './clause-table.ts'
import { modelPolicy } from './index.ts'

console.log(clauseTable(modelPolicy))
