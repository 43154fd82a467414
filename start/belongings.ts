import { ACTIVITIES, DEALS, LEADS } from '#crm/person_file'
import { follow, rowsOf } from '#customers/merging/belongings'
import { tellPart } from '#customers/requests/file/told_parts'
import { writtenAbout } from '#customers/written_about'
import { lendField } from '#customers/segments/lent_fields'
import { BONUS_MOVEMENTS, COUPONS, MEMBERSHIP, NOTICES } from '#loyalty/person_file'
import { moveBonuses } from '#loyalty/ledger/merging'
import { BONUSES, PROMOTION, TIER } from '#loyalty/segments/fields'
import { settleTiers } from '#loyalty/tiers/merging'

/** What moves when two customers are merged, in this order. */
const TABLES = [
  'receipts',
  'leads',
  'deals',
  'activities',
  'purchases',
  'cross_offers',
  'person_requests',
]
for (const table of TABLES) follow(rowsOf(table))
follow(moveBonuses)
follow(settleTiers)

/** What is emptied when a customer is erased. */
writtenAbout('leads', 'title')
writtenAbout('deals', 'title')
writtenAbout('activities', 'subject')

/** What segments may ask of other domains. */
lendField('bonuses', BONUSES)
lendField('tier', TIER)
lendField('promotion', PROMOTION)

/** What persons are told, when they ask what is kept about them. */
tellPart('membership', MEMBERSHIP)
tellPart('bonuses', BONUS_MOVEMENTS)
tellPart('coupons', COUPONS)
tellPart('notices', NOTICES)
tellPart('leads', LEADS)
tellPart('deals', DEALS)
tellPart('activities', ACTIVITIES)
