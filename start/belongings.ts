import { follow, rowsOf } from '#customers/merging/belongings'
import { lendField } from '#customers/segments/lent_fields'
import { moveBonuses } from '#loyalty/ledger/merging'
import { BONUSES, PROMOTION, TIER } from '#loyalty/segments/fields'
import { settleTiers } from '#loyalty/tiers/merging'

/** What moves when two customers are merged, in this order. */
const TABLES = ['receipts', 'leads', 'deals', 'activities', 'purchases', 'cross_offers']
for (const table of TABLES) follow(rowsOf(table))
follow(moveBonuses)
follow(settleTiers)

/** What segments may ask of other domains. */
lendField('bonuses', BONUSES)
lendField('tier', TIER)
lendField('promotion', PROMOTION)
