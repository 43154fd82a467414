import db from '@adonisjs/lucid/services/db'
import CustomersTouched from '#commerce/events/customers_touched'
import DaysTouched from '#commerce/events/days_touched'
import ReceiptsTouched from '#commerce/events/receipts_touched'
import type { JobHandler } from '#shared/queue/job'
import { eachTenant } from '#tenancy/each_tenant'
import { afterCommit } from '#tenancy/tenant_scope'

const handler: JobHandler<object> = () =>
  eachTenant(async (tenantId) => {
    const { rows } = await db.rawQuery<{
      rows: { days: boolean; receipts: boolean; customers: boolean }[]
    }>(
      `select exists (select 1 from touched_days) as days, exists (select 1 from touched_receipts) as receipts,
              exists (select 1 from touched_customers) as customers`
    )
    const [{ days, receipts, customers }] = rows
    await afterCommit(async () => {
      if (days) await DaysTouched.dispatch(tenantId)
      if (receipts) await ReceiptsTouched.dispatch(tenantId)
      if (customers) await CustomersTouched.dispatch(tenantId)
    })
  })

export default handler
