import vine from '@vinejs/vine'
import type { Context, Day } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { scalar } from './reading.ts'
import { runTask } from './white_server.ts'

/** What White Server calls the connection to the reporting database unless somebody renamed it. */
const CONNECTION = 'RKeeperReportService'

const text = () => scalar().optional()
const decimal = () =>
  vine
    .string()
    .parse(String)
    .regex(/^-?\d*\.?\d+(e[+-]?\d+)?$/i)

const shifts = rowsOf(
  vine.object({
    id: scalar(),
    date: scalar(),
    number: text(),
    openedAt: scalar(),
    closedAt: text(),
    employeeId: text(),
    total: decimal().optional(),
  })
)
const orders = rowsOf(
  vine.object({
    id: scalar(),
    refund: text(),
    refundOf: text(),
    cancelled: text(),
    number: text(),
    openedAt: text(),
    closedAt: scalar(),
    table: text(),
    guests: text(),
    orderType: text(),
    employeeId: text(),
    employeeName: text(),
    card: text(),
  })
)
const items = rowsOf(
  vine.object({
    orderId: scalar(),
    id: scalar(),
    productId: text(),
    modifier: text(),
    name: text(),
    quantity: decimal(),
    gross: decimal(),
    net: decimal(),
    cost: decimal().optional(),
  })
)
const payments = rowsOf(
  vine.object({
    orderId: scalar(),
    id: scalar(),
    name: text(),
    lineType: text(),
    amount: decimal(),
  })
)

const PARTS = { shifts, orders, items, payments }
type Parts = typeof PARTS

export type ShiftRow = PartRow<'shifts'>
export type OrderRow = PartRow<'orders'>
export type ItemRow = PartRow<'items'>
export type PaymentRow = PartRow<'payments'>
type PartRow<P extends keyof Parts> = Awaited<
  ReturnType<Parts[P]['validate']>
>['queryResult'][number]

/**
 * A part of what the procedure of `docs/history.sql` answers for shifts of these dates, both included. No live agent has
 * confirmed the names of the task's parameters.
 * https://docs.rkeeper.ru/ws/executesqlquery-23660967.html
 */
export async function fetchHistory<P extends keyof Parts>(
  ctx: Context<Config>,
  part: P,
  query: { restaurant: string; from: Day; to: Day }
): Promise<PartRow<P>[]> {
  const parameters = Object.entries({ part, ...query })
  const task = {
    connectionName: ctx.config.historyConnection ?? CONNECTION,
    procedureName: ctx.config.historyProcedure,
    parameters: parameters.map(([name, value]) => ({ name: `@${name}`, value })),
  }
  const { queryResult } = await runTask(ctx, 'ExecuteSqlQuery', task, PARTS[part] as Parts['items'])
  return distinct(queryResult) as unknown as PartRow<P>[]
}

/** Rows differ in their keys; equal ones are one row that was sent twice. */
function distinct<T>(rows: T[]): T[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()]
}

function rowsOf<T extends Parameters<typeof vine.array>[0]>(row: T) {
  return vine.create({ queryResult: vine.array(row) })
}
