/**
 * Multi-valued decision diagrams with integer terminals: functions of finitely many variables with finite domains, each
 * function held exactly once, so that two functions are equal if and only if their references are (Bryant 1986; Clarke et
 * al. 1993 for many terminals). Variables are tested in the order of their numbers.
 *
 * A reference is an integer: 0 and above a node, below 0 the terminal of value `-1 - reference`. Truth is the terminal 1.
 */

export type Ref = number

export const FALSE: Ref = -1
export const TRUE: Ref = -2

export const isTerminal = (ref: Ref): boolean => ref < 0
export const terminal = (value: number): Ref => -1 - value
export const terminalValue = (ref: Ref): number => -1 - ref

/** How two terminal values are joined. Each is one constant function, so that results can be remembered by it. */
export type Join = (a: number, b: number) => number
export const and: Join = (a, b) => a & b
export const or: Join = (a, b) => a | b
export const strongest: Join = (a, b) => (a > b ? a : b)
export const differ: Join = (a, b) => Number(a !== b)

export interface Diagrams {
  /** The variable that a node tests. Only for nodes. */
  readonly variableOf: (ref: Ref) => number
  /** A node's functions, one for each value of its variable. Only for nodes. */
  readonly branches: (ref: Ref) => readonly Ref[]
  /** 1 where the variable's value is in the bit set `values`, else 0. */
  readonly literal: (variable: number, values: number) => Ref
  readonly join: (how: Join, a: Ref, b: Ref) => Ref
  /** The function with each terminal value replaced. */
  readonly map: (ref: Ref, change: (value: number) => number) => Ref
  /** The function when a variable has a value (its cofactor). */
  readonly restrict: (ref: Ref, variable: number, value: number) => Ref
  /** The variables on which the function depends, ascending. */
  readonly support: (ref: Ref) => readonly number[]
  /** The values that the function takes, ascending. */
  readonly range: (ref: Ref) => readonly number[]
  /** True where a truth function holds for every value of the variable that it tests first. Only for nodes. */
  readonly always: (ref: Ref) => Ref
  /** How many assignments to the given variables (which include the function's support) give truth. */
  readonly count: (ref: Ref, variables: readonly number[]) => number
  /** How many nodes, and results remembered about them, are held. */
  readonly size: () => number
  /** Forgets everything: no reference is valid any more. */
  readonly clear: () => void
}

/** Makes an empty store of diagrams; `sizes` gives each variable's number of values (2 to 31). */
export function createDiagrams(sizes: readonly number[]): Diagrams {
  const variables: number[] = []
  const kids: (readonly Ref[])[] = []
  const unique = new Map<string, Ref>()
  const joined = new Map<Join, Map<number, Ref>>()
  const restricted = new Map<string, Ref>()
  const supports = new Map<Ref, readonly number[]>()
  let joins = 0

  const variableOf = (ref: Ref): number => variables[ref] ?? Number.POSITIVE_INFINITY
  const branches = (ref: Ref): readonly Ref[] => kids[ref] ?? []

  function node(variable: number, children: readonly Ref[]): Ref {
    const first = children[0] ?? FALSE
    if (children.every(child => child === first)) return first
    const key = `${variable}:${children.join()}`
    let ref = unique.get(key)
    if (ref === undefined) {
      ref = variables.push(variable) - 1
      kids.push(children)
      unique.set(key, ref)
    }
    return ref
  }

  function literal(variable: number, values: number): Ref {
    return node(
      variable,
      Array.from({ length: sizes[variable] ?? 0 }, (_, value) => terminal((values >>> value) & 1)),
    )
  }

  /** The branches of a reference as if it tested `variable`. */
  const at = (ref: Ref, variable: number, value: number): Ref =>
    !isTerminal(ref) && variableOf(ref) === variable ? (branches(ref)[value] ?? ref) : ref

  function memoOf(how: Join): Map<number, Ref> {
    const memo = joined.get(how) ?? new Map<number, Ref>()
    joined.set(how, memo)
    return memo
  }

  function join(how: Join, a: Ref, b: Ref): Ref {
    if (isTerminal(a) && isTerminal(b)) return terminal(how(terminalValue(a), terminalValue(b)))
    if (how === and && (a === FALSE || b === FALSE)) return FALSE
    const memo = memoOf(how)
    // Terminals are few and nodes fewer than 2^26, so that the pair fits a double exactly.
    const key = (a + 64) * 2 ** 26 + (b + 64)
    const known = memo.get(key)
    if (known !== undefined) return known
    const variable = Math.min(
      isTerminal(a) ? Number.POSITIVE_INFINITY : variableOf(a),
      isTerminal(b) ? Number.POSITIVE_INFINITY : variableOf(b),
    )
    const children = Array.from({ length: sizes[variable] ?? 0 }, (_, value) =>
      join(how, at(a, variable, value), at(b, variable, value)),
    )
    const result = node(variable, children)
    memo.set(key, result)
    joins++
    return result
  }

  function map(ref: Ref, change: (value: number) => number, memo = new Map<Ref, Ref>()): Ref {
    if (isTerminal(ref)) return terminal(change(terminalValue(ref)))
    let result = memo.get(ref)
    if (result === undefined) {
      result = node(
        variableOf(ref),
        branches(ref).map(child => map(child, change, memo)),
      )
      memo.set(ref, result)
    }
    return result
  }

  function restrict(ref: Ref, variable: number, value: number): Ref {
    if (isTerminal(ref) || variableOf(ref) > variable) return ref
    if (variableOf(ref) === variable) return branches(ref)[value] ?? ref
    const key = `${ref}:${variable}:${value}`
    let result = restricted.get(key)
    if (result === undefined) {
      result = node(
        variableOf(ref),
        branches(ref).map(child => restrict(child, variable, value)),
      )
      restricted.set(key, result)
    }
    return result
  }

  function support(ref: Ref): readonly number[] {
    if (isTerminal(ref)) return []
    let result = supports.get(ref)
    if (!result) {
      result = [...new Set([variableOf(ref), ...branches(ref).flatMap(child => support(child))])].sort((a, b) => a - b)
      supports.set(ref, result)
    }
    return result
  }

  function range(ref: Ref): readonly number[] {
    const seen = new Set<Ref>()
    const walk = (at: Ref): void => {
      if (seen.has(at)) return
      seen.add(at)
      for (const child of branches(at)) walk(child)
    }
    walk(ref)
    return [...seen]
      .filter(isTerminal)
      .map(terminalValue)
      .sort((a, b) => a - b)
  }

  const always = (ref: Ref): Ref => branches(ref).reduce((all, child) => join(and, all, child), TRUE)

  function count(ref: Ref, over: readonly number[]): number {
    const product = (from: number, to: number) => over.slice(from, to).reduce((n, variable) => n * (sizes[variable] ?? 1), 1)
    const memo = new Map<Ref, number>()
    const place = (at: Ref) => (isTerminal(at) ? over.length : over.indexOf(variableOf(at)))
    const walk = (at: Ref): number => {
      if (isTerminal(at)) return at === FALSE ? 0 : 1
      let result = memo.get(at)
      if (result === undefined) {
        result = branches(at).reduce((sum, child) => sum + walk(child) * product(place(at) + 1, place(child)), 0)
        memo.set(at, result)
      }
      return result
    }
    return walk(ref) * product(0, place(ref))
  }

  const size = () => variables.length + joins + restricted.size

  function clear(): void {
    variables.length = 0
    kids.length = 0
    joins = 0
    for (const memory of [unique, joined, restricted, supports]) memory.clear()
  }

  return { variableOf, branches, literal, join, map, restrict, support, range, always, count, size, clear }
}
