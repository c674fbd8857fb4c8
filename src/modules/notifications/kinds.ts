/** What notices are about, as people choose by which ways they hear of them. */

/** A kind of notice. */
export interface Kind {
  /** On the page of preferences and in a grouped mail: "Things that wait for you". */
  readonly name: string
  readonly hint: string
  /** Cannot be switched off: without it somebody could not get in, or a child might be at risk. */
  readonly mustSend: boolean
}

export const kinds = {
  account: { name: 'Your own sign-in', hint: 'Invitations, links to sign in, changes of your passkeys', mustSend: true },
  safeguarding: { name: 'Concerns that cannot wait', hint: 'Only for those who must act on them', mustSend: true },
  tasks: { name: 'Things that wait for you', hint: 'What somebody asks you to decide, read or do', mustSend: false },
  outcomes: { name: 'What became of what you asked for', hint: 'Decisions on your own requests', mustSend: false },
  reminders: { name: 'Reminders of the rules', hint: 'Before events and visits, and when a term begins', mustSend: false },
  office: { name: 'Keeping Schoolgate', hint: 'Imports, addresses that fail, copies of the audit', mustSend: false },
} as const satisfies Readonly<Record<string, Kind>>

export type KindId = keyof typeof kinds

/** Name and hint of each in another language. */
export type TranslatedKinds = Readonly<Record<KindId, Pick<Kind, 'name' | 'hint'>>>

export const kindIds = Object.keys(kinds).filter((id): id is KindId => id in kinds)
