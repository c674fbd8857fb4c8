/** Decisions a second on one policy, full answers, load time and memory. */

import { createEngine } from '../../src/engine/index.ts'
import { atLeast, type Goal, type Report, shown, type Table } from '../report.ts'
import { agreementOf } from './agreement.ts'
import { caslYesNo } from './casl.ts'
import { closures } from './closures.ts'
import type { Contender, Mode } from './contender.ts'
import { contenders } from './contenders.ts'
import { alone } from './load-alone.ts'
import { passOver } from './pass-over.ts'
import { schoolgate } from './schoolgate.ts'
import { inTurn, type Measured, sink, type Timed } from './timing.ts'
import { casesOf, makeWorkload, type Workload } from './workload.ts'

async function timed(contender: Contender, { vocabulary, rules, ...questions }: Workload, mode: Mode): Promise<Timed> {
  const loaded = await contender.load(vocabulary, rules, mode)
  const inputs = casesOf(questions[mode]).map(loaded.prepare)
  return { name: contender.name, pass: passOver(loaded, inputs, contender.asynchronous) }
}

/** The closures come first: they are what the others are held against. */
const inOrder = [closures, ...contenders.filter(contender => contender !== closures)]

async function ratesIn(workload: Workload, mode: Mode): Promise<readonly Measured[]> {
  return inTurn(await Promise.all(inOrder.map(contender => timed(contender, workload, mode))))
}

const ratioOf = (measured: readonly Measured[], { name }: Contender) =>
  measured.find(one => one.name === name)?.ratio ?? Number.NaN

export async function measureSpeed(): Promise<Report> {
  const workload = makeWorkload()
  const differences: string[] = []
  const agreements = new Map<string, string>()
  for (const contender of contenders) {
    const found = [await agreementOf(contender, workload, 'complete'), await agreementOf(contender, workload, 'unknowns')]
    differences.push(...found.flatMap(agreement => agreement.differences))
    agreements.set(contender.name, found.map(({ right, of }) => `${right} of ${of}`).join('; '))
  }
  const complete = await ratesIn(workload, 'complete')
  const unknowns = await ratesIn(workload, 'unknowns')
  const loads: Awaited<ReturnType<typeof alone>>[] = []
  // One after another: two at once would slow each other.
  for (const { name } of inOrder) loads.push(await alone(name, 1))
  const table: Table = {
    caption: `One policy (${workload.rules.length} rules), ${casesOf(workload.complete).length} hand-checked cases; decisions with their determining clauses for each second of CPU time, ratio to the closures:`,
    head: [
      'engine',
      'every fact known',
      'ratio',
      'as asked, facts unknown',
      'ratio',
      'clauses',
      'load, ms',
      'heap, MB',
      'right verdicts: complete; as asked',
    ],
    rows: inOrder.map(({ name, citesAll }, i) => [
      name,
      shown(complete[i]?.perSecond ?? 0),
      shown(complete[i]?.ratio ?? 0),
      shown(unknowns[i]?.perSecond ?? 0),
      shown(unknowns[i]?.ratio ?? 0),
      citesAll ? 'all' : 'the first',
      shown(loads[i]?.loadMs ?? Number.NaN),
      shown(loads[i]?.heapMb ?? Number.NaN),
      agreements.get(name) ?? '',
    ]),
  }
  const { table: answers, goal } = await measureAnswers(workload)
  const peers = contenders.filter(contender => contender !== schoolgate && contender !== closures)
  const fastest = Math.max(...peers.map(peer => ratioOf(unknowns, peer)))
  return {
    tables: [table, answers],
    goals: [
      atLeast('every fact known: decision against the closures', ratioOf(complete, schoolgate), 2),
      atLeast('facts unknown: decision against the fastest peer', ratioOf(unknowns, schoolgate) / fastest, 5),
      goal,
    ],
    notes: [
      `Each peer is given its conditions in the form that suits it, and the rules of the act only; those that need another form of question get it ready-made. ${workload.leftOut} cases without roles or act are left out: only Schoolgate answers them.`,
      differences.length > 0
        ? `Differences from the expected verdicts:\n\n${differences.map(text => `- ${text}`).join('\n')}`
        : 'No differences from the expected verdicts.',
    ],
  }
}

async function measureAnswers(workload: Workload): Promise<{ table: Table; goal: Goal }> {
  const { vocabulary, rules } = workload
  const [complete, unknowns] = [casesOf(workload.complete), casesOf(workload.unknowns)]
  const can = caslYesNo(vocabulary, rules)
  const policy = createEngine(vocabulary).load(rules)
  const answering = (situations: typeof complete) => () => {
    for (const situation of situations) sink.total += policy.answer(situation).citations.length
    return situations.length
  }
  const yesNo = () => {
    for (const situation of complete) if (can(situation)) sink.total++
    return complete.length
  }
  const measured = await inTurn([
    { name: 'CASL, `can()`: yes or no, every fact known', pass: yesNo },
    { name: 'schoolgate, full answer, every fact known', pass: answering(complete) },
    { name: 'schoolgate, full answer, as asked', pass: answering(unknowns) },
  ])
  return {
    table: {
      caption:
        'The full explained answer (duties, citations, decisive facts, next question, nearest change) against a plain yes or no:',
      head: ['what', 'per CPU-second', 'ratio'],
      rows: measured.map(({ name, perSecond, ratio }) => [name, shown(perSecond), shown(ratio)]),
    },
    goal: atLeast('full answer against CASL’s plain yes or no', measured[1]?.ratio ?? 0, 1),
  }
}
