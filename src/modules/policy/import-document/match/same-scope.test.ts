import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sameScope } from './same-scope.ts'

const model = 'Staff must decline every friend or follow request that a pupil or former pupil sends.'

test('a clause that says the same reaches as far', () => {
  assert.ok(sameScope('Staff must turn down friend requests from pupils and ex-pupils.', model))
  assert.ok(
    sameScope(
      'Phones stay out of sight on school premises, except in an emergency.',
      'No phone on the premises of the school site unless in an emergency.',
    ),
  )
})

test('an age, a place, a time, leave or an exception that only one of them names is for a person to judge', () => {
  for (const narrower of [
    'Staff must decline friend requests from pupils, and from former pupils under 16.',
    'Staff must decline friend requests from pupils and former pupils while on school premises.',
    'Staff must decline friend requests from pupils and former pupils, unless they are related.',
    'Friend requests from pupils and former pupils may be accepted only with the consent of the headteacher.',
  ])
    assert.ok(!sameScope(narrower, model), narrower)
  assert.ok(
    !sameScope(
      'Parents must not post pictures of other children.',
      'Parents must not post pictures of other children from a school event.',
    ),
  )
})
