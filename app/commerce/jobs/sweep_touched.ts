import db from '@adonisjs/lucid/services/db'
import CustomersTouched from '#commerce/events/customers_touched'
import DaysTouched from '#commerce/events/days_touched'
import DigestsStale from '#commerce/events/digests_stale'
import ReceiptsTouched from '#commerce/events/receipts_touched'
import { foldReportChanges } from '#commerce/rollups/report_changes'
import type { JobHandler } from '#shared/queue/job'
import { insideEachTenant } from '#tenancy/each_tenant'
import { afterCommit } from '#tenancy/tenant_scope'

const handler: JobHandler<object> = () =>
  insideEachTenant(async (tenantId) => {
    await foldReportChanges()
    const { rows } = await db.rawQuery<{
      rows: Record<'days' | 'receipts' | 'customers' | 'digests', boolean>[]
    }>(
      `select exists (select 1 from touched_days) as days, exists (select 1 from touched_receipts) as receipts,
              exists (select 1 from touched_customers) as customers,
              exists (select 1 from stale_digests where grain = 'day'
                       or starts_on < date_trunc(grain, now() - interval '2 days')) as digests`
    )
    const [{ days, receipts, customers, digests }] = rows
    await afterCommit(async () => {
      if (days) await DaysTouched.dispatch(tenantId)
      if (receipts) await ReceiptsTouched.dispatch(tenantId)
      if (digests) await DigestsStale.dispatch(tenantId)
      if (customers) await CustomersTouched.dispatch(tenantId)
    })
  })

export default handler
