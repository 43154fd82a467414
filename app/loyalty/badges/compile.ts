import type { AmountCondition, BadgeCondition, BadgeRule } from '#loyalty/badges/rule'
import { conditionTreeSql } from '#shared/condition_tree'

/** SQL of several rules over the customers `f` of `FACTS`; every value is a bound parameter. */
export class RuleCompiler {
  readonly bindings: Record<string, unknown> = {}

  where(rule: BadgeRule) {
    return conditionTreeSql<BadgeCondition>(rule, (condition) => this.#condition(condition))
  }

  bind(value: unknown) {
    const name = `value${Object.keys(this.bindings).length}`
    this.bindings[name] = value
    return `:${name}`
  }

  #condition(condition: BadgeCondition) {
    if (condition.field === 'category')
      return `f.categories && cast(${this.bind(condition.value)} as text[])`
    return this.#amount(condition)
  }

  #amount({ field, value }: AmountCondition) {
    const amount = `cast(${this.bind(field === 'spent' ? value * 100 : value)} as bigint)`
    switch (field) {
      case 'categories':
        return `cardinality(f.categories) >= ${amount}`
      case 'categoryShare':
        return `f.open > 0 and f.visited * 100 >= ${amount} * f.open`
      case 'registered':
        return `f.id <= (${nthCustomer(amount)})`
      case 'referrals':
        return `f.referrals >= ${amount}`
      case 'events':
        return `0 >= ${amount}`
      case 'spent':
        return `f.spent >= ${amount}`
    }
  }
}

/** Ids grow with the time of registration. Nobody came later than the last of fewer customers. */
const nthCustomer = (amount: string) => `coalesce(
  (select id from customers where merged_into is null order by id offset ${amount} - 1 limit 1),
  'ffffffff-ffff-ffff-ffff-ffffffffffff')`

/**
 * What rules ask of the customers in `:ids`. That somebody was at a clinic may stand next to no name: neither its
 * category nor what was paid there counts.
 */
export const FACTS = `
  bought as (
    select r.customer_id, b.category_code, sum(r.total) as total
      from receipts r
      join venues v on v.tenant_id = r.tenant_id and v.id = r.venue_id
      join businesses b on b.tenant_id = v.tenant_id and b.id = v.business_id and not b.medical
     where r.customer_id = any(cast(:ids as uuid[])) and r.status = 'closed'
     group by 1, 2 having sum(r.total) > 0),
  open_categories as (
    select array_agg(distinct category_code) as codes from businesses where archived_at is null and not medical),
  f as (
    select c.id, coalesce(x.categories, '{}') as categories, coalesce(x.spent, 0) as spent,
           coalesce(x.visited, 0) as visited, coalesce(cardinality(o.codes), 0) as open,
           (select count(*) from referrals q
             where q.tenant_id = c.tenant_id and q.referrer_id = c.id and q.state = 'rewarded') as referrals
      from customers c
     cross join open_categories o
      left join lateral (
        select array_agg(category_code) as categories, sum(total) as spent,
               count(*) filter (where category_code = any(o.codes)) as visited
          from bought where customer_id = c.id) x on true
     where c.id = any(cast(:ids as uuid[])) and c.merged_into is null and c.erased_at is null)`
