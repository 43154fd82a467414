import { DateTime } from 'luxon'
import { bornOn } from '#customers/born_on'
import { OWN_FIELD, type Comparison, type Condition } from '#customers/segments/conditions'
import { FIELDS, type FieldName } from '#customers/segments/fields'
import { figureCompares, lentField, listHas, type LentField } from '#customers/segments/lent_fields'
import { cellsOf, RFM_CELL } from '#customers/segments/rfm'
import type { TenantCipher } from '#privacy/tenant_cipher'
import { conditionTreeSql } from '#shared/condition_tree'
import { minorUnits } from '#shared/money'

export interface CompiledCondition {
  /** Over a customer `c` with figures `f`. */
  where: string
  bindings: Record<string, never>
}

/** Turns a tree of conditions into SQL; every value is a bound parameter. */
export function compileConditions(
  condition: Condition,
  cipher: TenantCipher,
  now = DateTime.now()
): CompiledCondition {
  const compiler = new Compiler(cipher, now)
  const where = compiler.tree(condition)
  return { where, bindings: compiler.bindings as Record<string, never> }
}

const COMPARED = { gte: '>=', lte: '<=', eq: '=' } as Record<string, string>

/** Closed receipts of known customers, those of clinics apart. */
const RECEIPTS = `receipts r
  join venues v on v.tenant_id = r.tenant_id and v.id = r.venue_id
  join businesses b on b.tenant_id = v.tenant_id and b.id = v.business_id and not b.medical`

class Compiler {
  readonly bindings: Record<string, unknown> = {}

  constructor(
    private cipher: TenantCipher,
    private now: DateTime
  ) {
    this.bindings.now = now.toISO()
  }

  tree(condition: Condition): string {
    return conditionTreeSql<Comparison>(condition, (comparison) => this.#comparison(comparison))
  }

  #bind(value: unknown) {
    const name = `value${Object.keys(this.bindings).length}`
    this.bindings[name] = value
    return `:${name}`
  }

  #comparison(comparison: Comparison): string {
    const { field, op, value } = comparison
    if (field.startsWith(OWN_FIELD)) return this.#ownField(comparison)
    const lent = lentField(field)
    if (lent) return this.#lent(lent, comparison)
    const name = field as FieldName
    const known = FIELDS[name]
    switch (known.type) {
      case 'number':
      case 'money':
      case 'score':
        return 'period' in known ? this.#period(comparison) : this.#number(known, comparison)
      case 'days': {
        const since = `cast(${this.#bind(this.now.minus({ days: Number(value) }).toISO())} as timestamptz)`
        return `${known.sql} ${op === 'within' ? '>=' : '<'} ${since}`
      }
      case 'text':
        return `(lower(${known.sql}) = lower(${this.#bind(value)})) is ${op === 'is' ? '' : 'not '}true`
      case 'choice':
        return `(${RFM_CELL} = any(cast(${this.#bind(cellsOf(String(value)))} as int[]))) is ${op === 'is' ? '' : 'not '}true`
      case 'tag':
        return this.#unless(op === 'lacks', `${this.#bind(value)} = any(c.tags)`)
      case 'flag':
        return this.#unless(value === false, HAS[name as keyof typeof HAS])
      case 'birthday':
        return this.#birthday(Number(value))
      case 'consent':
        return this.#unless(op === 'lacks', `${this.#bind(value)} = any(c.consents)`)
      case 'venue':
      case 'business':
      case 'product':
      case 'category':
        return this.#unless(op === 'notIn', BOUGHT[known.type](this.#bind(value)))
    }
  }

  #number({ type, sql }: { type: string; sql: string }, { op, value }: Comparison) {
    return `${sql} ${COMPARED[op]} ${this.#amount(amountOf(type, value))}`
  }

  /** Whole numbers are compared as such: a million conversions are slower than all the rest. */
  #amount(amount: number) {
    return `cast(${this.#bind(amount)} as ${Number.isInteger(amount) ? 'bigint' : 'numeric'})`
  }

  /** All there is less what there was before the period. Who did not come in it need not be looked at. */
  #period({ field, op, value, days }: Comparison) {
    const { type, until, altogether } = PERIODS[field as keyof typeof PERIODS]
    const from = this.#bind(this.now.minus({ days: days! }).toISODate())
    const amount = this.#amount(amountOf(type, value))
    const measure = `(${altogether} - coalesce(${until}[width_bucket(cast(${from} as date) - 1, c.active_days)], 0))`
    const came = `c.last_at >= cast(${from} as date) - ${SLACK_DAYS}`
    if (Number(value) > 0)
      return op === 'lte'
        ? `(${came} and ${measure} > ${amount}) is not true`
        : `(${came} and ${measure} ${COMPARED[op]} ${amount})`
    return `${measure} ${COMPARED[op]} ${amount}`
  }

  /** The day is found by its keyed hash. */
  #birthday(days: number) {
    const dates = Array.from({ length: days + 1 }, (_, index) => this.now.plus({ days: index }))
    const hashes = dates
      .flatMap(bornOn)
      .map((name) => this.cipher.index('birthday', name).toString('hex'))
    return `exists (
      select 1 from customer_identities i
       where i.tenant_id = c.tenant_id and i.customer_id = c.id and i.birthday_index in (
         select decode(hex, 'hex') from unnest(cast(${this.#bind(hashes)} as text[])) as hex))`
  }

  #ownField({ field, op, value }: Comparison) {
    const name = this.#bind(field.slice(OWN_FIELD.length))
    const equal = `lower(c.fields ->> cast(${name} as text)) = lower(${this.#bind(String(value))})`
    return `(${equal}) is ${op === 'is' ? '' : 'not '}true`
  }

  #lent({ type, rows }: LentField, { op, value }: Comparison) {
    const bound = this.#bind(value)
    return type === 'list'
      ? this.#unless(op === 'notIn', listHas(rows, bound))
      : figureCompares(rows, op, Number(value), `cast(${bound} as numeric)`)
  }

  #unless(negative: boolean, sql: string) {
    return negative ? `not (${sql})` : `(${sql})`
  }
}

const PERIODS = {
  visitsIn: { type: 'number', until: 'c.visits_until', altogether: 'c.visits' },
  totalIn: { type: 'money', until: 'c.totals_until', altogether: 'c.total' },
}

/** A business date is within so many days of the instant. */
const SLACK_DAYS = 2

const amountOf = (type: string, value: unknown) =>
  type === 'money' ? minorUnits(Number(value).toFixed(2)) : Number(value)

const has = (column: string) => `exists (
  select 1 from customer_identities i
   where i.tenant_id = c.tenant_id and i.customer_id = c.id and i.${column} is not null)`

const HAS = { hasPhone: has('phone'), hasEmail: has('email') }

const itemBought = (column: string) => (ids: string) => `exists (
  select 1 from ${RECEIPTS}
    join receipt_items i on i.tenant_id = r.tenant_id and i.receipt_id = r.id
    join products p on p.tenant_id = i.tenant_id and p.id = i.product_id
   where r.tenant_id = c.tenant_id and r.customer_id = c.id and r.status = 'closed' and r.kind = 'sale'
     and ${column} = any(cast(${ids} as uuid[])))`

const visited = (column: string) => (ids: string) => `exists (
  select 1 from customer_venues s join venues v on v.tenant_id = s.tenant_id and v.id = s.venue_id
   where s.tenant_id = c.tenant_id and s.customer_id = c.id and s.visits > 0
     and ${column} = any(cast(${ids} as uuid[])))`

const BOUGHT = {
  venue: visited('v.id'),
  business: visited('v.business_id'),
  product: itemBought('i.product_id'),
  category: itemBought('p.category_id'),
}
