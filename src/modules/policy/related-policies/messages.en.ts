/** The page of related policies, as everybody sees it. */
export const messages = {
  'related.title': 'Related policies',
  'related.lead': 'The social media policy does not stand alone: it is read together with these.',
  'related.policy': 'The policy',
  'related.clauses': '{count, plural, one {See clause {clauses} of the policy.} other {See clauses {clauses} of the policy.}}',
  'related.leaning': '{count, plural, one {Clause {clauses} leans on it.} other {Clauses {clauses} lean on it.}}',
  'related.reviewed': 'Last reviewed on {day}.',
  'related.ask-office': 'Ask the school office for it.',
  'related.none': 'This version of the policy names no other.',
} as const
