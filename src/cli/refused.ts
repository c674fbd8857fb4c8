/** What a person gave cannot be used: its message is all that is shown, and the exit code is 1. */
export class Refused extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'Refused'
  }
}
