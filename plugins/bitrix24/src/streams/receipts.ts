import { defineStream, type Context, type Rejected } from '@krug/connector-sdk'
import { receiptCurrency, type Config } from '../config.ts'
import { outcomeOfDeal } from '../mappers/to_deal.ts'
import { receiptId, toReceipt } from '../mappers/to_receipt.ts'
import { DEALS, fetchByIds, type Deal } from '../upstream/items.ts'
import { readKeyset } from '../upstream/keyset.ts'
import { fetchPayments, fetchProductRows } from '../upstream/sales.ts'
import { fetchDictionary, type Dictionary } from '../upstream/statuses.ts'
import { changeCursor, changedSince, startOf, type ChangeCursor } from './changes.ts'

/** Won deals, where the settings count them as sales. One that is not won, or no longer, has no receipt. */
export const receipts = defineStream<Config, 'receipt', ChangeCursor>({
  emits: 'receipt',
  cursor: changeCursor,
  modes: ['full', 'incremental'],
  deletes: 'by-absence',

  async *read(ctx, request) {
    if (ctx.config.receipts === 'never') return
    const dictionary = await fetchDictionary(ctx.http)
    const start = startOf(ctx, request)
    const filter = changedSince(start, 'updatedTime')
    for await (const rows of readKeyset(ctx.http, DEALS, filter, start.after)) {
      const page = await sealReceipts(ctx, dictionary, rows)
      yield { ...page, cursor: { ...start, after: rows.at(-1)!.id } }
    }
  },

  async fetch(ctx, ids) {
    if (ctx.config.receipts === 'never') return { upserts: [] }
    const dealIds = ids.map((id) => id.replace(/^deal:/, ''))
    const { found, gone } = await fetchByIds(ctx.http, DEALS, dealIds)
    const page = await sealReceipts(ctx, await fetchDictionary(ctx.http), found)
    return { ...page, deletes: [...gone.map(receiptId), ...page.deletes] }
  },
})

async function sealReceipts(ctx: Context<Config>, dictionary: Dictionary, deals: Deal[]) {
  const currency = receiptCurrency(ctx.config)
  const groups = Map.groupBy(deals, (deal) => {
    if (outcomeOfDeal(deal, dictionary) !== 'won') return 'open'
    return (deal.currencyId || currency) === currency ? 'won' : 'foreign'
  })
  const won = groups.get('won') ?? []
  const ids = won.map(({ id }) => id)
  const rows = await fetchProductRows(ctx.http, ids)
  const payments = await fetchPayments(ctx.http, ids)
  return {
    upserts: won.map((deal) => {
      const sale = { rows: rows.get(deal.id) ?? [], payments: payments.get(deal.id) ?? [] }
      return ctx.seal('receipt', toReceipt(deal, sale, ctx.config))
    }),
    rejected: (groups.get('foreign') ?? []).map((deal) => inOtherMoney(deal, currency)),
    deletes: (groups.get('open') ?? []).map(({ id }) => receiptId(id)),
  }
}

function inOtherMoney({ id, currencyId }: Deal, currency: string): Rejected {
  return {
    externalId: receiptId(id),
    code: 'E_OTHER_CURRENCY',
    reason: {
      ru: `Сделка ${id} в валюте ${currencyId}, а чеки считаются в ${currency}. Сделка остаётся сделкой, чека по ней нет.`,
      en: `Deal ${id} is in ${currencyId} while receipts are counted in ${currency}. It stays a deal and makes no receipt.`,
    },
  }
}
