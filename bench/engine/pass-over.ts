import type { Loaded } from './contender.ts'
import { sink, type Timed } from './timing.ts'

/** Asks an engine all questions once. */
export function passOver(loaded: Loaded, inputs: readonly unknown[], asynchronous: boolean): Timed['pass'] {
  const { decide } = loaded
  if (asynchronous)
    return async () => {
      for (const input of inputs) sink.total += (await decide(input)).clauses.length
      return inputs.length
    }
  return () => {
    for (let i = 0; i < inputs.length; i++) sink.total += (decide(inputs[i]) as { clauses: readonly string[] }).clauses.length
    return inputs.length
  }
}
