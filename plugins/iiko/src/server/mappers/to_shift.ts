import { money, type Rec } from '@krug/connector-sdk'
import type { CashShift } from '../upstream/cash_shifts.ts'

export function toShift(shift: CashShift, department: string | undefined): Rec<'shift'> {
  const { closeDate, payOrders, sessionNumber } = shift
  return {
    externalId: shift.id,
    venueExternalId: department,
    number: sessionNumber === undefined ? undefined : String(sessionNumber),
    openedAt: shift.openDate.slice(0, 23),
    closedAt: closeDate?.slice(0, 23),
    total: closeDate && payOrders !== undefined ? money(payOrders) : undefined,
  }
}
