import fc from 'fast-check'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { localTime } from '#reporting/crm_query'
import { zoneTurns } from '#reporting/zone_turns'

const FROM = new Date('2010-01-01T00:00:00Z')
const UNTIL = new Date('2026-01-01T00:00:00Z')
/** Moscow changed its mind three times, Lord Howe turns by half an hour, Casablanca stands still in Ramadan. */
const ZONES = [
  ...['Europe/Moscow', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Africa/Casablanca'],
  ...['America/New_York', 'Asia/Vladivostok'],
]

test.group('The clock of a zone', () => {
  test('moments stand on it as the database says, also beside its turns', ({ assert }) =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom(...ZONES), fc.nat(), async (zone, seed) => {
        const { turns, offsets } = zoneTurns(zone, FROM, UNTIL)
        const beside = turns.flatMap((turn) => [-1000, 0, 1000].map((by) => turn.getTime() + by))
        const anywhere = Array.from(
          { length: 200 },
          (_, at) =>
            FROM.getTime() + ((seed + at * 7919 * 60_000) % (UNTIL.getTime() - FROM.getTime()))
        )
        const { rows } = await db.rawQuery<{ rows: { right: string; told: string }[] }>(
          `select (d.at at time zone :zone)::text as right, ${localTime('at')}::text as told
             from unnest(cast(:moments as timestamptz[])) as d (at)`,
          {
            zone,
            moments: [...beside, ...anywhere].map((at) => new Date(at).toISOString()),
            turns: turns.map((turn) => turn.toISOString()),
            offsets: offsets.map((minutes) => `${minutes} minutes`),
          } as never
        )
        assert.isAbove(rows.length, 199)
        assert.deepEqual(
          rows.filter(({ right, told }) => right !== told),
          []
        )
      }),
      { numRuns: 12 }
    ))
})
