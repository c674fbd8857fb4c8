/** Why somebody did not get in by a provider, in plain words, with what to do. */
import type { ProviderWords } from './provider.words.ts'

export type RefusalReason =
  | 'provider-away'
  | 'provider-refused'
  | 'cancelled'
  | 'needs-consent'
  | 'secret-refused'
  | 'wrong-metadata'
  | 'not-as-agreed'
  | 'not-of-school'
  | 'not-fresh'
  | 'one-factor'
  | 'began-elsewhere'
  | 'not-connected'
  | 'someone-elses'
  | 'another-account'
  | 'left'

/** An answer that lets nobody in. It holds nothing of what the provider sent. */
export interface Refusal {
  readonly refused: RefusalReason
}

/** What happened, and what to do. */
interface Refused {
  readonly happened: string
  readonly next: string
}

const next = {
  'provider-away': 'provider.provider-away-next',
  'provider-refused': 'provider.try-again',
  cancelled: 'provider.cancelled-next',
  'needs-consent': 'provider.tell-office',
  'secret-refused': 'provider.tell-office',
  'wrong-metadata': 'provider.tell-office',
  'not-as-agreed': 'provider.not-as-agreed-next',
  'not-of-school': 'provider.not-of-school-next',
  'not-fresh': 'provider.not-fresh-next',
  'one-factor': 'provider.one-factor-next',
  'began-elsewhere': 'provider.began-elsewhere-next',
  'not-connected': 'provider.not-connected-next',
  'someone-elses': 'provider.someone-elses-next',
  'another-account': 'provider.another-account-next',
  left: 'provider.left-next',
} as const satisfies Readonly<Record<RefusalReason, string>>

/** @param name the provider's, as the school calls it */
export const refusalWords = (reason: RefusalReason, name: string, { t }: ProviderWords): Refused => ({
  happened: t(`provider.${reason}`, { name }),
  next: t(next[reason], { name }),
})
