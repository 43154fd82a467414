import db from '@adonisjs/lucid/services/db'
import { ALL_CELLS, VISITS, type Cells } from '#customers/journeys/cells'
import { journeyOf } from '#customers/journeys/refresh_journeys'

/** Compares the sums over journeys with the journeys themselves. @returns how many rows differ, by table. */
export async function verifyJourneys(): Promise<Record<string, number>> {
  const differing: Record<string, number> = {}
  for (const cells of ALL_CELLS) differing[cells.table] = await differencesIn(cells)
  return differing
}

/** Writes all sums over journeys anew. */
export async function rebuildJourneySums() {
  for (const { table, keys, sums, sql } of ALL_CELLS) {
    const columns = [...keys, ...sums].join(', ')
    await db.rawQuery(`delete from ${table}`)
    await db.rawQuery(
      `with ${ALL}, ${sql}
       insert into ${table} (${columns}) select ${columns} from ${table}_cells`
    )
  }
}

/** Takes out the rows that are left where everything was taken away again. */
export async function dropEmptySums() {
  for (const { table, sums } of ALL_CELLS)
    await db.rawQuery(`delete from ${table} where ${sums.map((sum) => `${sum} = 0`).join(' and ')}`)
}

async function differencesIn({ table, keys, sums, sql }: Cells) {
  const compared = (side: string) =>
    `(${sums.map((sum) => `coalesce(${side}.${sum}, 0)`).join(', ')})`
  const { rows } = await db.rawQuery<{ rows: { count: number }[] }>(
    `with ${ALL}, ${sql}
     select count(*)::int as count
       from ${table}_cells computed full join ${table} stored using (${keys.join(', ')})
      where ${compared('computed')} is distinct from ${compared('stored')}`
  )
  return rows[0].count
}

const ALL = `signed as (select 1 as sign, * from customer_businesses), ${journeyOf('signed')}, ${VISITS}`
