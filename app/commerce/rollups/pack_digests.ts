import db from '@adonisjs/lucid/services/db'
import {
  digestColumns,
  digestOf,
  DIGESTS,
  START,
  startSql,
  type Digest,
  type Grain,
} from '#commerce/rollups/digests'
import { packMonthsToDate } from '#commerce/rollups/months_to_date'
import { packWeekSquares } from '#commerce/rollups/week_squares'
import { lockInTenant } from '#tenancy/lock_in_tenant'

/** So many notes are taken at once; a day that is noted a hundred times is computed once. */
const NOTES = 2000
const STARTS: Record<Grain, number> = { day: 62, week: 13, month: 3 }

/** Weeks and months that may be computed: they are over, and nothing has been written to them for a while. */
const settled = (grain: Grain) => `
  starts_on < ${startSql(grain, `(now() - interval '2 days')`)}
    and not exists (select 1 from stale_digests later
                     where later.grain = '${grain}' and later.starts_on = noted.starts_on
                       and later.noted_at > now() - make_interval(secs => :quiet))`

/**
 * Computes digests anew for a batch of the days (or settled weeks or months) that were noted as stale, and takes their notes
 * away. The sums are read after the notes are gone: what is written meanwhile leaves notes of its own, so that a day
 * without a note is always a day whose digests are right.
 *
 * @param quiet seconds for which nothing must have been written to a week or month
 * @returns how many days, weeks or months were computed
 */
export async function packDigests(grain: Grain, quiet = 60): Promise<number> {
  await lockInTenant('digests')
  const { rows } = await db.rawQuery<{ rows: { starts_on: string }[] }>(
    `with first as (
       select distinct starts_on from (
         select starts_on from stale_digests noted
          where grain = :grain and ${grain === 'day' ? 'true' : settled(grain)}
          order by id limit :notes) oldest
       limit :starts),
     gone as (delete from stale_digests where grain = :grain and starts_on in (select starts_on from first))
     select starts_on from first order by starts_on`,
    { grain, quiet, notes: NOTES, starts: STARTS[grain] }
  )
  const starts = rows.map((row) => row.starts_on)
  if (starts.length === 0) return 0
  for (const digest of DIGESTS.filter((one) => one.grain === grain)) await pack(digest, starts)
  if (grain === 'day') await packMonthsToDate(starts)
  if (grain === 'week') await packWeekSquares(starts)
  return starts.length
}

async function pack(digest: Digest, starts: string[]) {
  const start = START[digest.grain]
  await db.rawQuery(`delete from ${digest.table} where ${start} = any(cast(:starts as date[]))`, {
    starts,
  })
  await db.rawQuery(
    `with wanted as (select unnest(cast(:starts as date[])) as starts_on)
     insert into ${digest.table} (${digestColumns(digest).join(', ')}) ${digestOf(digest)}`,
    { starts }
  )
}
