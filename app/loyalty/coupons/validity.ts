import { DateTime } from 'luxon'
import Tenant from '#tenancy/models/tenant'

interface Asked {
  /** A moment, or a day from its beginning: `2026-03-01`. */
  validFrom?: string
  /** A moment, or a day to its end. */
  validUntil?: string
}

const DAY = /^\d{4}-\d\d-\d\d$/

/** From when until when coupons count; days are those of the tenant's time zone. */
export async function validityOf({ validFrom, validUntil }: Asked) {
  const { timezone } = await Tenant.query().firstOrFail()
  const momentOf = (text: string | undefined, days: number) => {
    if (text === undefined) return undefined
    const moment = DateTime.fromISO(text, { zone: timezone })
    return (DAY.test(text) ? moment.plus({ days }) : moment).toJSDate()
  }
  return { validFrom: momentOf(validFrom, 0), validUntil: momentOf(validUntil, 1) }
}
