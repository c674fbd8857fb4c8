/** A school's own document: clauses that say in other words what the model says, and one that is like none of it. */
export const samplePolicy = `# Staying safe on social media

## People who work here

- Any friend request from a pupil or a former pupil must be turned down by members of staff.
- Staff must never give a pupil the number of their own telephone.
- The caretaker must water the ferns in the entrance hall each Friday.

## Families

- Parents must not put photographs of other people’s children on a social network.
`
