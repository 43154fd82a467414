import { audienceOf } from '#reporting/audience/audience'
import type { Dataset } from '#reporting/builder/datasets/dataset'
import { CALENDAR, local, momentRows } from '#reporting/builder/datasets/people_sources'

const AT = local('m.created_at')

/** Thousandths of a bonus that went through an account. */
const through = (account: string, sign = '') =>
  `coalesce(sum(${sign}e.amount) filter (where e.account = '${account}'), 0)::bigint * 10`

/** What became of bonuses, by the business of the movement; one that belongs to none is for who sees them all. */
export const bonuses: Dataset = {
  name: 'bonuses',
  permission: 'reports.customers',
  subject: 'sales',
  dimensions: [...CALENDAR, 'hour', 'movementType', 'business'],
  measures: {
    bonusesIssued: ['issued'],
    bonusesRedeemed: ['redeemed'],
    bonusesExpired: ['expired'],
    bonusesUsedShare: ['redeemed', 'issued'],
    movements: ['movements'],
    customers: ['customers'],
  },
  sources: [
    {
      name: 'bonuses',
      summed: false,
      day: `${AT}::date`,
      dimensions: {
        weekday: `extract(isodow from ${AT})::int`,
        hour: `extract(hour from ${AT})::int`,
        movementType: 'm.type',
        business: 'm.business_id',
      },
      sums: {
        issued: through('issued', '-'),
        redeemed: through('redeemed'),
        expired: through('expired'),
        movements: 'count(distinct m.id)',
        customers: 'count(distinct m.customer_id)',
      },
      rows(context, window) {
        const { businessId } = audienceOf(context)
        const rows = momentRows(context, window, {
          moment: 'm.created_at',
          from: `ledger_movements m
            join ledger_entries e
              on e.tenant_id = m.tenant_id and e.movement_id = m.id and e.customer_id is null`,
          where: `m.tenant_id = :tenant${businessId ? ' and m.business_id = :business' : ''}`,
        })
        return { ...rows, bindings: { ...rows.bindings, business: businessId } }
      },
    },
  ],
  settle: audienceOf,
}
