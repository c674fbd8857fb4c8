/**
 * `node bench/pages.ts`: requests a second of server CPU and p99 of the steps and the answer of "May I?", against a bare
 * Fastify route that sends the same bytes and against the same page rendered wholly by Nunjucks. Rounds taken in turn.
 */

import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { load, type Measured } from './pages/load.ts'
import { median } from './timing.ts'

const PATHS: Readonly<Record<string, string>> = {
  'who are you': '/ask',
  'a question': '/ask?role=staff&act=accept-request',
  'an answer': '/ask?role=staff&act=accept-request&other-person=pupil',
}
const ROUNDS = 5

interface Server {
  readonly child: ChildProcess
  readonly port: number
  readonly pathOf: (path: string) => string
}

async function serve(task: object, pathOf: (path: string) => string): Promise<Server> {
  const child = fork(new URL('pages/serve.ts', import.meta.url))
  child.send(task)
  const [{ port }] = (await once(child, 'message')) as [{ port: number }]
  return { child, port, pathOf }
}

async function cpu({ child }: Server): Promise<number> {
  child.send('cpu')
  const [{ user, system }] = (await once(child, 'message')) as [NodeJS.CpuUsage]
  return (user + system) / 1e6
}

async function measure(server: Server, path: string, requests: number): Promise<Measured & { readonly perCpuSecond: number }> {
  const before = await cpu(server)
  const measured = await load(server.port, server.pathOf(path), requests)
  return { ...measured, perCpuSecond: measured.requests / ((await cpu(server)) - before) }
}

const program = await serve({ kind: 'program' }, path => path)
const bodies: Record<string, string> = {}
for (const path of Object.values(PATHS)) bodies[path] = await (await fetch(`http://127.0.0.1:${program.port}${path}`)).text()
const encoded = (path: string) => {
  const [url = '', query = ''] = path.split('?')
  return `${url}/${Buffer.from(query).toString('base64url')}`
}
const bare = await serve({ kind: 'bare', pages: bodies }, encoded)
const whole = await serve({ kind: 'nunjucks', pages: bodies }, encoded)

console.log(
  '| page | bytes | program, requests per server CPU-s | p50 / p99 ms | bare route | ratio to bare | Nunjucks, whole page | ratio to Nunjucks |',
)
console.log('|---|---:|---:|---:|---:|---:|---:|---:|')
for (const [name, path] of Object.entries(PATHS)) {
  for (const server of [program, bare, whole]) await measure(server, path, 300)
  const rounds: Record<'program' | 'bare' | 'whole', Awaited<ReturnType<typeof measure>>>[] = []
  for (let round = 0; round < ROUNDS; round++)
    rounds.push({
      program: await measure(program, path, 1_500),
      bare: await measure(bare, path, 6_000),
      whole: await measure(whole, path, 600),
    })
  const rate = (side: 'program' | 'bare' | 'whole') => median(rounds.map(round => round[side].perCpuSecond))
  const ratio = (side: 'bare' | 'whole') => median(rounds.map(round => round.program.perCpuSecond / round[side].perCpuSecond))
  const latency = (which: 'p50' | 'p99') => median(rounds.map(round => round.program[which])).toFixed(1)
  console.log(
    `| ${name} | ${Buffer.byteLength(bodies[path] ?? '')} | ${rate('program').toFixed(0)} | ${latency('p50')} / ${latency('p99')} | ${rate('bare').toFixed(0)} | ${ratio('bare').toFixed(3)} | ${rate('whole').toFixed(0)} | ${ratio('whole').toFixed(2)} |`,
  )
}
for (const { child } of [program, bare, whole]) child.send('stop')
