/** The cheapest partial assignment that makes a truth function certain: smallest examples, reasons and changes are all this. */

import { type Diagrams, FALSE, isTerminal, type Ref, TRUE } from './diagram.ts'

/** What it costs to fix a variable at a value; Infinity where that is not to be done. Leaving a variable free costs nothing. */
export type Cost = (variable: number, value: number) => number

export interface Cube {
  readonly cost: number
  /** The variables fixed, with the number of their value, in the order of the variables. */
  readonly fixed: readonly (readonly [variable: number, value: number])[]
}

/**
 * The cheapest cube inside a truth function: fixing its variables as it says makes the function true whatever the other
 * variables are. Exact. Among equally cheap ones the first in the order of variables (free before fixed) and values.
 * Null when there is none of finite cost.
 */
export function cheapestCube(diagrams: Diagrams, truth: Ref, cost: Cost): Cube | null {
  const memo = new Map<Ref, Cube | null>()
  const search = (ref: Ref): Cube | null => {
    if (isTerminal(ref)) return ref === TRUE ? { cost: 0, fixed: [] } : null
    const known = memo.get(ref)
    if (known !== undefined) return known
    const variable = diagrams.variableOf(ref)
    const free = diagrams.always(ref)
    let best = free === FALSE ? null : search(free)
    diagrams.branches(ref).forEach((branch, value) => {
      const price = cost(variable, value)
      if (branch === FALSE || price === Number.POSITIVE_INFINITY || (best && price >= best.cost)) return
      const rest = search(branch)
      if (rest && (!best || price + rest.cost < best.cost))
        best = { cost: price + rest.cost, fixed: [[variable, value], ...rest.fixed] }
    })
    memo.set(ref, best)
    return best
  }
  return search(truth)
}
