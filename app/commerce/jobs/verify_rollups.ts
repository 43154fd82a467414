import { DateTime } from 'luxon'
import logger from '@adonisjs/core/services/logger'
import db from '@adonisjs/lucid/services/db'
import { verifyDigests } from '#commerce/rollups/verify_digests'
import { verifyRollups } from '#commerce/rollups/verify_rollups'
import { verifyShiftMonths } from '#commerce/rollups/verify_shift_months'
import { verifyMonthsToDate } from '#commerce/rollups/months_to_date'
import { verifyWeekSquares } from '#commerce/rollups/week_squares'
import type { JobHandler } from '#shared/queue/job'
import { insideEachTenant } from '#tenancy/each_tenant'

/** Late corrections reach back a month; older days do not change. */
const DAYS = 35

const handler: JobHandler<object> = async () => {
  const range = {
    from: DateTime.now().minus({ days: DAYS }).toISODate(),
    to: DateTime.now().plus({ days: 1 }).toISODate(),
  }
  let differences = 0
  await insideEachTenant(async (tenantId) => {
    const found = [
      ...(await verifyRollups(db.connection(), range, { exceptTouched: true })),
      ...(await verifyDigests(range)),
      ...(await verifyWeekSquares(range)),
      ...(await verifyMonthsToDate(range)),
      ...(await verifyShiftMonths(range)),
    ]
    differences += found.length
    if (found.length)
      logger.error({ tenantId, found: found.slice(0, 20) }, 'rollups differ from the facts')
  })
  // A failed job is what operators watch for; nothing is mended in silence.
  if (differences) throw new Error(`${differences} days or months of rollups differ from the facts`)
}

export default handler
