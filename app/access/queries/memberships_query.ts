import db from '@adonisjs/lucid/services/db'

export interface MembershipSummary {
  tenantId: string
  role: string
}

/** The tenants a person belongs to, oldest first. Row level security shows a person the own memberships alone. */
export function membershipsOf(userId: string): Promise<MembershipSummary[]> {
  return db.transaction(async (trx) => {
    await trx.rawQuery(`select set_config('app.user_id', ?, true)`, [userId])
    const { rows } = await trx.rawQuery<{ rows: MembershipSummary[] }>(
      `select tenant_id as "tenantId", role from memberships
        where user_id = ? and disabled_at is null order by created_at, tenant_id`,
      [userId]
    )
    if (trx.isTransaction) await trx.rawQuery(`select set_config('app.user_id', '', true)`)
    return rows
  })
}
