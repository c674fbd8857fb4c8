/** A published version of the model policy with two before it, for tests. */
import { modelPolicy } from '../../model/index.ts'
import { fingerprintOf } from '../../policy-store.ts'
import type { PolicyDocument } from './policy-document.ts'

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text)

export const sampleDocument: PolicyDocument = {
  schoolName: 'Holm Oak Primary',
  brand: '#0b5563',
  content: modelPolicy,
  version: {
    number: 3,
    fingerprint: fingerprintOf(modelPolicy).toString('hex'),
    writtenOn: day('2026-09-30'),
    ratifiedOn: day('2026-11-10'),
    minute: 'FGB 2026/41',
    signatures: [
      { name: 'Ottilie Brandreth', title: 'co-headteacher', signedOn: day('2026-11-12') },
      { name: 'Samir Okonjo', title: 'co-headteacher', signedOn: day('2026-11-13') },
    ],
    from: day('2026-11-16'),
    reviewOn: day('2029-11-16'),
    changes: 'Phones on visits may be used to call for help.',
  },
  history: [
    {
      number: 2,
      writtenOn: day('2023-04-01'),
      ratifiedOn: day('2023-05-02'),
      signatures: [{ name: 'Ottilie Brandreth', title: 'headteacher', signedOn: day('2023-05-03') }],
      from: day('2023-05-05'),
      changes: 'Rules for visits',
    },
    { number: 1, writtenOn: day('2020-04-01'), ratifiedOn: null, signatures: [], from: day('2020-05-05'), changes: null },
  ],
  related: [
    { name: 'Safeguarding policy', url: 'https://holm-oak.example/policies/safeguarding' },
    { name: 'Behaviour policy' },
    { name: 'Complaints policy', url: 'javascript:alert(1)' },
  ],
  address: 'https://policy.holm-oak.example/policy?on=2026-11-16',
}
