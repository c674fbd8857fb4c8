/** Ten, a hundred and a thousand times the rules. */

import { createEngine } from '../../src/engine/index.ts'
import { atLeast, type Report, shown } from '../report.ts'
import { contenders } from './contenders.ts'
import { grown } from './grow.ts'
import { alone } from './load-alone.ts'
import { passOver } from './pass-over.ts'
import { loadedBy, schoolgate } from './schoolgate.ts'
import { inTurn } from './timing.ts'
import { casesOf, makeWorkload } from './workload.ts'

const FACTORS = [1, 10, 100, 1000]

export async function measureGrowth(): Promise<Report> {
  const workload = makeWorkload()
  const questions = casesOf(workload.complete)
  const sizes = FACTORS.map(factor => {
    const { vocabulary, rules } = grown(workload, factor)
    return { name: `${factor}`, pass: passOver(loadedBy(createEngine(vocabulary), rules), questions, false) }
  })
  const ours = await inTurn(sizes)
  const rows: string[][] = []
  for (const { name } of contenders) {
    const cells: string[] = []
    let last = null
    let tooLong = false
    for (const factor of FACTORS) {
      // What took too long at one size is not tried at ten times that.
      const found: Awaited<ReturnType<typeof alone>> = tooLong ? null : await alone(name, factor, 40)
      tooLong = found === null
      last = found
      cells.push(found ? shown(found.perSecond) : 'past 40 s')
    }
    rows.push([name, ...cells, last ? shown(last.loadMs / 1000) : '-', last ? shown(last.rssMb) : '-'])
  }
  return {
    tables: [
      {
        caption: `Decisions for each second of CPU time, every fact known, each engine in a process of its own:`,
        head: [
          'engine',
          ...FACTORS.map(factor => `${factor} × (${shown(factor * workload.rules.length)} rules)`),
          'load at 1,000 ×, s',
          'RSS at 1,000 ×, MB',
        ],
        rows,
      },
      {
        caption: 'Schoolgate in one process, sizes in turn:',
        head: ['rules', 'per CPU-second', 'ratio to 1 ×'],
        rows: ours.map(({ name, perSecond, ratio }) => [`${name} ×`, shown(perSecond), shown(ratio)]),
      },
    ],
    goals: [atLeast(`${schoolgate.name} with 1,000 times the rules against once`, ours.at(-1)?.ratio ?? 0, 0.9)],
    notes: ['The added rules are those of other actors; a third of them concern the same acts.'],
  }
}
