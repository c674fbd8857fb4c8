/** What notices are about, as people choose by which ways they hear of them. Their names stand in set-preferences/messages.*.ts. */

/** A kind of notice. */
interface Kind {
  /** Cannot be switched off: without it somebody could not get in, or a child might be at risk. */
  readonly mustSend: boolean
}

export const kinds = {
  account: { mustSend: true },
  safeguarding: { mustSend: true },
  tasks: { mustSend: false },
  outcomes: { mustSend: false },
  reminders: { mustSend: false },
  office: { mustSend: false },
} as const satisfies Readonly<Record<string, Kind>>

export type KindId = keyof typeof kinds
export const kindIds = Object.keys(kinds).filter((id): id is KindId => id in kinds)
