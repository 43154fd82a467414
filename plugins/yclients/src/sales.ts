import { sum, toKopecks, type Day, type Http, type Rec } from '@krug/connector-sdk'
import { saleToReceipts, statusOf, visitToReceipts, type Books } from './mappers/to_receipts.ts'
import { NotFoundError } from './session.ts'
import { fetchGoodsSales } from './upstream/goods_sales.ts'
import { fetchLoyalty, fetchSettlement } from './upstream/payments.ts'
import { dayOf, fetchRecord, fetchSessions } from './upstream/records.ts'
import { salesOf, visitKey, visitsOf, type Visit } from './visits.ts'
import type { Hint } from './webhook/hints.ts'

type Receipt = Rec<'receipt'>

/** All receipts of a branch with a session, or a sale over the counter, on these days. */
export async function readSales(
  http: Http,
  books: Books,
  days: { from: Day; to: Day }
): Promise<Receipt[]> {
  const visits = await readVisits(http, books, days)
  const rows = await fetchGoodsSales(http, books.branch, days)
  const sales: Receipt[] = []
  for (const sale of salesOf(rows)) {
    const settlement = await fetchSettlement(http, books.branch, sale.document)
    sales.push(...saleToReceipts(sale, settlement, books))
  }
  return [...visits, ...sales].toSorted((a, b) => (a.externalId < b.externalId ? -1 : 1))
}

/** The visits to which these appointments belong. One that is not there says nothing of its visit. */
export async function visitsNamed(http: Http, books: Books, hints: Hint[]): Promise<Receipt[]> {
  const wanted = new Map<Day, Set<string>>()
  for (const { branch, id } of hints) {
    const record = await fetchRecord(http, branch, id).catch((error) => {
      if (error instanceof NotFoundError) return null
      throw error
    })
    if (!record) continue
    const day = dayOf(record)
    wanted.set(day, (wanted.get(day) ?? new Set()).add(visitKey(record)))
  }
  const found: Receipt[] = []
  for (const [day, keys] of wanted) {
    found.push(...(await readVisits(http, books, { from: day, to: day }, ({ id }) => keys.has(id))))
  }
  return found
}

async function readVisits(
  http: Http,
  books: Books,
  days: { from: Day; to: Day },
  wanted: (visit: Visit) => boolean = () => true
): Promise<Receipt[]> {
  const records = await fetchSessions(http, books.branch, days)
  const receipts: Receipt[] = []
  for (const visit of visitsOf(records).filter(wanted)) {
    const [bare] = visitToReceipts(visit, [], books)
    const loyalty = paidWithoutMoney(visit, bare!, books)
      ? await fetchLoyalty(http, books.branch, visit.records[0]!)
      : []
    receipts.push(...visitToReceipts(visit, loyalty, books))
  }
  return receipts
}

/** Settled although less than its sum came to a desk. Only then is it worth a request to ask what paid. */
function paidWithoutMoney(visit: Visit, { total, payments }: Receipt, books: Books): boolean {
  if (statusOf(visit, books) !== 'closed' || visit.id.startsWith('record:')) return false
  if (!visit.records.some((record) => record.paid_full)) return false
  return toKopecks(sum(payments.map(({ amount }) => amount))) < toKopecks(total)
}
