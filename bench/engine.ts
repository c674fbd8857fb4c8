/**
 * `node bench/engine.ts [--growth] [--tenants]`: the engine against others; with a flag, that part alone. Install
 * the others first: `npm ci --prefix bench`.
 */

import { measureGrowth } from './engine/growth.ts'
import { measureSpeed } from './engine/speed.ts'
import { measureTenants } from './engine/tenants.ts'
import { markdown } from './report.ts'

const parts = { '--growth': measureGrowth, '--tenants': measureTenants }
const chosen = Object.entries(parts).filter(([flag]) => process.argv.includes(flag))
for (const measure of chosen.length > 0 ? chosen.map(([, part]) => part) : [measureSpeed])
  console.log(`${markdown(await measure())}\n`)
