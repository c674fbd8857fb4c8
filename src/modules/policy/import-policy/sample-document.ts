/** A made-up policy of another school, for tests: its own numbers, some clauses like the model's, one like none. */

export const sampleDocument = `# Online conduct at Fernbank School

## 1 Adults

1.1 Staff must not accept friend requests from pupils on social media.

1.2 Staff should decline any friend or follow request from a pupil.

1.3 Staff must water the office plants on **Fridays**.

## 2 Pupils

2.1 Pupils must not send friend requests to staff.

Pupils must not use social media on school premises.

## 3 Families

3.1 Parents should raise complaints with the school and not on social media.
`
