/** Prints a result: as JSON for programs, else as lines for people. */
export function print<Result>(
  result: Result,
  options: { readonly json?: boolean },
  lines: (result: Result) => readonly string[],
): void {
  if (options.json) console.log(JSON.stringify(result, null, 2))
  else for (const line of lines(result)) console.log(line)
}

/** Today, at the school. */
export const today = (): Temporal.PlainDate => Temporal.Now.plainDateISO('Europe/London')
