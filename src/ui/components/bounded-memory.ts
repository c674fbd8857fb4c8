/**
 * A memory of made things that never grows past a number of characters: the least lately used go first.
 *
 * @param limits `characters`: of keys and values together; `longestKey`: longer ones are made anew each time
 * @returns `remember(key, make)`: what was made for the key, else makes it
 */
export function boundedMemory<Value extends { readonly length: number }>(limits: {
  readonly characters: number
  readonly longestKey: number
}): (key: string, make: () => Value) => Value {
  const kept = new Map<string, Value>()
  let characters = 0

  const forgetOldest = (): void => {
    for (const [key, value] of kept) {
      if (characters <= limits.characters) return
      kept.delete(key)
      characters -= key.length + value.length
    }
  }

  return (key, make) => {
    const known = kept.get(key)
    if (known !== undefined) {
      kept.delete(key)
      kept.set(key, known)
      return known
    }
    const made = make()
    if (key.length > limits.longestKey) return made
    kept.set(key, made)
    characters += key.length + made.length
    forgetOldest()
    return made
  }
}
