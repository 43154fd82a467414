import { follow, rowsOf } from '#customers/merging/belongings'
import { moveBonuses } from '#loyalty/ledger/merging'

/** What moves when two customers are merged, in this order. */
for (const table of ['receipts', 'leads', 'deals', 'activities', 'purchases']) follow(rowsOf(table))
follow(moveBonuses)
