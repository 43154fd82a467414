import vine from '@vinejs/vine'
import {
  money,
  quantity,
  sum,
  times,
  UpstreamContractError,
  type Context,
  type Money,
} from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { toDay, vendorDay } from '../days.ts'
import { COMPLETED, METHODS, VISIT } from '../vendor_words.ts'
import { call, scalar } from './answer.ts'
import { isOf } from './invoices.ts'
import type { Days, Paid } from './paid.ts'

/** Of the services of a visit the prices are added up, and nothing else is looked at. */
const line = vine.object({
  [VISIT.price]: vine.number(),
  [VISIT.count]: vine.number().optional(),
})

const visit = vine.object({
  [VISIT.id]: scalar(),
  [VISIT.date]: scalar(),
  [VISIT.patient]: scalar(),
  [VISIT.clinic]: scalar(),
  [VISIT.status]: scalar(),
  [VISIT.lines]: vine.array(line).optional(),
})

type Line = Record<string, number | undefined>

export async function fetchVisits(
  ctx: Context<Config>,
  { from, to }: Days,
  retries?: number
): Promise<Paid[]> {
  const rows = await call(ctx, METHODS.visits, {
    form: { date_from: vendorDay(from), date_to: vendorDay(to) },
    row: visit,
    retries,
  })
  return rows
    .map((row) => row as Record<string, any>)
    .filter((row) => row[VISIT.status] === COMPLETED && isOf(ctx.config.clinic, row[VISIT.clinic]))
    .map((row) => {
      const day = toDay(row[VISIT.date])
      if (!row[VISIT.id] || !day) throw new UpstreamContractError(INCOMPLETE)
      const lines: Line[] = row[VISIT.lines] ?? []
      return { id: `visit:${row[VISIT.id]}`, day, sum: sumOf(lines), patient: row[VISIT.patient] }
    })
}

const sumOf = (lines: Line[]): Money =>
  sum(lines.map((each) => times(money(each[VISIT.price] ?? 0), quantity(each[VISIT.count] ?? 1))))

const INCOMPLETE = {
  ru: 'В визитах Renovatio нет номера или даты. Сообщите нам: подключение нужно обновить.',
  en: 'Visits of Renovatio lack the number or the date. Tell us: the connector needs an update.',
}
