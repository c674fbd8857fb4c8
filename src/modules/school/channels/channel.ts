/** The official ways in which a school speaks with people (clauses C2, C3, A3, C8): the kinds, and what is usual. Pure. */

export const channelKinds = ['website', 'texts', 'newsletter', 'letters', 'phone', 'email', 'in-person'] as const

export type ChannelKind = (typeof channelKinds)[number]

interface KindOfChannel {
  readonly name: string
  /** What is asked for beside it; null where it has no address. */
  readonly address: string | null
  /** What it is mostly for, where the school has not said. */
  readonly purpose: string
  readonly twoWay: boolean
}

export const kindsOfChannel: Readonly<Record<ChannelKind, KindOfChannel>> = {
  website: { name: 'Website', address: 'Web address', purpose: 'Policies, dates and news for everybody', twoWay: false },
  texts: { name: 'Text messages', address: null, purpose: 'What families need to know the same day', twoWay: false },
  newsletter: { name: 'Newsletter', address: 'Where to read it', purpose: 'News of the week, with dates', twoWay: false },
  letters: {
    name: 'Letters',
    address: 'Postal address',
    purpose: 'What concerns your child, and what needs an answer',
    twoWay: true,
  },
  phone: { name: 'Office phone', address: 'Phone number', purpose: 'Absence, and what cannot wait', twoWay: true },
  email: { name: 'Office email', address: 'Email address', purpose: 'Questions, and messages to staff', twoWay: true },
  'in-person': { name: 'In person', address: null, purpose: 'Worries and complaints: ask the office for a time', twoWay: true },
}

/** A way to reach the school, or to be reached. */
export interface Channel {
  readonly kind: ChannelKind
  /** The provider or title, where it has one: the texting service's name. */
  readonly name: string | null
  /** A web address, number, email address or postal address. */
  readonly address: string | null
  readonly purpose: string
  readonly twoWay: boolean
}

const shapes: Readonly<Partial<Record<ChannelKind, readonly [RegExp, string]>>> = {
  website: [/^https?:\/\/[^\s/]+\.[^\s]+$/i, 'Enter a web address that begins with https://'],
  phone: [/^\+?[\d\s()]{7,20}$/, 'Enter a phone number: 01452 960 123'],
  email: [/^[^@\s]+@[^@\s]+\.[^@\s]+$/, 'Enter an email address: office@school.example'],
}

/** What is wrong with an address for a channel of that kind; null where nothing is. */
export function addressProblem(kind: ChannelKind, address: string | null): string | null {
  const [shape, message] = shapes[kind] ?? []
  if (!shape || !message) return null
  return shape.test(address ?? '') ? null : message
}

/** Where the address leads when it is chosen; null for one that is only read. */
export function channelHref({ kind, address }: Channel): string | null {
  if (address === null) return null
  if (kind === 'phone') return `tel:${address.replace(/[^\d+]/g, '')}`
  if (kind === 'email') return `mailto:${address}`
  return /^https?:\/\//i.test(address) ? address : null
}
