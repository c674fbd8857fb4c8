/** How strongly a rule binds, as policies put it (design: "Words"). */
export type Strength = 'must_not' | 'must' | 'should_not' | 'should' | 'may'
