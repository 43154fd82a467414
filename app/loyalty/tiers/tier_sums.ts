import db from '@adonisjs/lucid/services/db'

/** Adds up the changes of members by tier, when there are more than `most`, so that reading them stays quick. */
export async function foldTierSums(most = 200) {
  await db.rawQuery(
    `with gone as (
       delete from tier_sums where (select count(*) from tier_sums) > :most returning tier, members, spent
     )
     insert into tier_sums (tier, members, spent)
     select tier, sum(members), sum(spent) from gone group by tier having sum(members) <> 0 or sum(spent) <> 0`,
    { most }
  )
}

/** Compares the sums that are kept with the members. Repairs nothing. @returns the tiers of which they are wrong */
export async function checkTierSums(): Promise<string[]> {
  const { rows } = await db.rawQuery<{ rows: { tier: string }[] }>(
    `select tier from (
       select tier, members, spent from tier_sums
       union all select tier, -count(*), -sum(spent) from member_tiers group by tier
     ) both_sides
     group by tier having sum(members) <> 0 or sum(spent) <> 0 order by tier`
  )
  return rows.map(({ tier }) => tier)
}
