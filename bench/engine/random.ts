/** Numbers that look random and are the same in every run (mulberry32). */
export interface Random {
  /** A whole number of at least 0 and below `below`. */
  readonly below: (below: number) => number
  readonly pick: <T>(from: readonly T[]) => T
  readonly shuffled: <T>(list: readonly T[]) => T[]
}

export function createRandom(seed: number): Random {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  const pick = <T>(from: readonly T[]) => from[below(from.length)] as T
  function shuffled<T>(list: readonly T[]): T[] {
    const left = [...list]
    return list.map(() => left.splice(below(left.length), 1)[0] as T)
  }
  return { below, pick, shuffled }
}
