import { fromKopecks, toKopecks, type Rec } from '@krug/connector-sdk'
import type { Paid } from '../upstream/paid.ts'

/** A connection is one venue: the clinic's own departments would say too much. */
export const VENUE = 'clinic'

const CATEGORY = 'medical_service'

/** The hour would tell the doctor to who knows the schedule. */
const NOON = 'T12:00:00'

/** Built of what may leave, field by field; nothing is copied over. */
export function toReceipt({ id, day, sum: total }: Paid, phoneHash?: string): Rec<'receipt'> {
  const kopecks = toKopecks(total)
  const back = kopecks < 0
  return {
    externalId: `rn:${id}`,
    venueExternalId: VENUE,
    kind: back ? 'refund' : 'sale',
    status: 'closed',
    closedAt: `${day}${NOON}`,
    sourceDate: day,
    total,
    customerPhoneHash: phoneHash,
    items: [
      {
        name: CATEGORY,
        category: CATEGORY,
        quantity: back ? '-1.000' : '1.000',
        price: fromKopecks(Math.abs(kopecks)),
        total,
      },
    ],
    payments: [{ type: 'other', amount: total }],
  }
}
