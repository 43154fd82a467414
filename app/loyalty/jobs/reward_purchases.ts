import db from '@adonisjs/lucid/services/db'
import { awardBadges } from '#loyalty/badges/award'
import { rewardReferral } from '#loyalty/referrals/reward'
import { Actor } from '#shared/actor'
import type { JobHandler } from '#shared/queue/job'

const handler: JobHandler<{ tenantId: string; purchaseIds: string[] }> = async ({
  tenantId,
  purchaseIds,
}) => {
  const { rows } = await db.rawQuery<{ rows: { id: string; customerId: string }[] }>(
    `select p.id, coalesce(c.merged_into, c.id) as "customerId"
       from purchases p join customers c on c.tenant_id = p.tenant_id and c.id = p.customer_id
      where p.id = any(cast(:purchaseIds as uuid[])) and p.state = 'completed' order by 2, p.at`,
    { purchaseIds }
  )
  const actor = Actor.system(tenantId)
  for (const { id, customerId } of rows) await rewardReferral(actor, customerId, id)
  await awardBadges([...new Set(rows.map(({ customerId }) => customerId))])
}

export default handler
