import db from '@adonisjs/lucid/services/db'
import {
  digestColumns,
  digestOf,
  DIGESTS,
  START,
  startSql,
  type Digest,
} from '#commerce/rollups/digests'
import type { DateRange } from '#commerce/rollups/verify_rollups'

/** A day, week or month of which a digest says something else than its rollup, although nothing calls it stale. */
export interface DigestDifference {
  digest: string
  startsOn: string
  /** Rows that are missing, superfluous or wrong; a wrong one counts twice, as it is and as it should be. */
  rows: number
}

/** Compares the digests of the days, weeks and months that begin in a range with their rollups. Repairs nothing. */
export async function verifyDigests(range: DateRange): Promise<DigestDifference[]> {
  const differences: DigestDifference[] = []
  for (const digest of DIGESTS) {
    const { rows } = await db.rawQuery<{ rows: { starts_on: string; wrong: number }[] }>(
      differencesOf(digest),
      { ...range }
    )
    for (const { starts_on: startsOn, wrong } of rows)
      differences.push({ digest: digest.table, startsOn, rows: wrong })
  }
  return differences
}

function differencesOf(digest: Digest) {
  const columns = digestColumns(digest).join(', ')
  const start = START[digest.grain]
  return `
    with wanted as (
      select cast(day as date) as starts_on
      from generate_series(cast(:from as timestamp), cast(:to as timestamp), interval '1 day') as day
      where day = ${startSql(digest.grain, 'day')}
        and not exists (select 1 from stale_digests note
                         where note.grain = '${digest.grain}' and note.starts_on = cast(day as date))
    ), computed as (
      select ${columns} from (${digestOf(digest)}) sums
    ), stored as (
      select ${columns} from ${digest.table} where ${start} in (select starts_on from wanted)
    )
    select ${start} as starts_on, count(*)::int as wrong
    from (
      (table computed except all table stored) union all (table stored except all table computed)
    ) different
    group by 1 order by 1`
}
