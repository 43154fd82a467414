import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import type { Day, Http } from '@krug/connector-sdk'

const shift = vine.object({
  id: vine.string(),
  sessionNumber: vine.number().optional(),
  openDate: vine.string(),
  closeDate: vine.string().optional(),
  payOrders: vine.number().optional(),
  pointOfSaleId: vine.string().optional(),
})

const shifts = vine.create(vine.array(shift))

const payments = vine.create({
  cashlessRecords: vine
    .array(
      vine.object({ info: vine.object({ departmentId: vine.string().optional() }).optional() })
    )
    .optional(),
})

export type CashShift = Infer<typeof shift>

/** https://ru.iiko.help/articles/api-documentations/kassovye-smeny. Both days included. */
export async function fetchCashShifts(
  http: Http,
  { from, to }: { from: Day; to: Day }
): Promise<CashShift[]> {
  const rows = await http.send({
    path: 'v2/cashshifts/list',
    query: { openDateFrom: from, openDateTo: to, status: 'ANY' },
    expect: shifts,
  })
  return [...new Map(rows.map((row) => [row.id, row])).values()]
}

/** A shift names its till and not its department; what was paid by card at it does. */
export async function fetchDepartmentOf(http: Http, id: string): Promise<string | undefined> {
  const { cashlessRecords = [] } = await http.send({
    path: `v2/cashshifts/payments/list/${id}`,
    expect: payments,
  })
  return cashlessRecords.find(({ info }) => info?.departmentId)?.info?.departmentId
}
