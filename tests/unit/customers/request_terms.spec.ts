import { test } from '@japa/runner'
import { dueOn, extendedDueOn } from '#customers/requests/terms'

test.group('Deadlines of requests of persons', () => {
  test('run from the day after a request came, by the law')
    .with([
      // Friday, 20 March 2026: weekends are left out.
      { kind: 'information', purpose: null, due: '2026-04-03', extended: '2026-04-10' },
      { kind: 'correction', purpose: null, due: '2026-03-31', extended: null },
      { kind: 'deletion', purpose: null, due: '2026-04-19', extended: null },
      { kind: 'stop', purpose: 'personal_data', due: '2026-04-03', extended: '2026-04-10' },
      { kind: 'stop', purpose: 'sms', due: '2026-03-20', extended: null },
    ] as const)
    .run(({ assert }, { due, extended, ...asked }) => {
      assert.equal(dueOn(asked, '2026-03-20'), due)
      assert.equal(extendedDueOn(asked, due), extended)
    })
})
