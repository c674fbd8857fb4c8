/** Load from one process on one keep-alive connection each: bounded in count, on loopback only. */

import { connect } from 'node:net'

export interface Measured {
  readonly requests: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
}

/** Sends `total` GETs over `connections` connections, each waiting for its answer, and times every one. */
export async function load(port: number, path: string, total: number, connections = 16): Promise<Measured> {
  const times: number[] = []
  let left = total
  const lane = () =>
    new Promise<void>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1')
      socket.setNoDelay(true)
      let waiting = 0
      let begun = 0
      const next = () => {
        if (left-- <= 0) return socket.end(() => resolve())
        begun = performance.now()
        socket.write(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\nconnection: keep-alive\r\n\r\n`)
        return undefined
      }
      socket.on('data', (chunk: Buffer) => {
        if (waiting === 0) {
          const head = chunk.indexOf('\r\n\r\n')
          const length = /content-length: (\d+)/i.exec(chunk.subarray(0, head).toString('latin1'))?.[1]
          if (head < 0 || length === undefined || !chunk.subarray(0, 15).includes(' 200 '))
            return reject(new Error(chunk.subarray(0, 200).toString()))
          waiting = Number(length) - (chunk.length - head - 4)
        } else waiting -= chunk.length
        if (waiting === 0) {
          times.push(performance.now() - begun)
          next()
        }
        return undefined
      })
      socket.on('error', reject)
      socket.on('connect', next)
    })
  await Promise.all(Array.from({ length: connections }, lane))
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN
  return { requests: times.length, p50: at(0.5), p99: at(0.99) }
}
