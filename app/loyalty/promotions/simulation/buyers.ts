import db from '@adonisjs/lucid/services/db'
import { openIdentity, type SealedIdentity } from '#customers/identity'
import type { ProgrammeSettings } from '#loyalty/programme/settings'
import type { CustomerFacts } from '#loyalty/promotions/purchase_context'
import { tierOf } from '#loyalty/tiers/tier_of'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'

const NO_TIER = ''

interface Row extends SealedIdentity {
  id: string
  tier: string | null
  segments: string[]
  first_at: Date | null
  visited: Record<string, string> | null
}

/** What rules ask of customers; the rest is not read. */
export interface Asked {
  birthday: boolean
  newCategory: boolean
}

type Buyer = Omit<CustomerFacts, 'firstPurchase' | 'visitedCategories' | 'uses'> & {
  firstAt: number
  /** By category of business: the first purchase there. */
  visited: Map<string, number>
}

/**
 * Customers as they are today (tier, segments), with what they had bought by a moment. Read for a page of receipts at
 * a time and kept, because the same customers come again.
 */
export class Buyers {
  readonly #known = new Map<string, Buyer>()

  constructor(
    private asked: Asked,
    private settings: ProgrammeSettings
  ) {}

  /** Inside the tenant's scope. */
  async read(customerIds: Iterable<string>) {
    const ids = [...new Set(customerIds)].filter((id) => !this.#known.has(id))
    if (ids.length === 0) return
    const { rows } = await db.rawQuery<{ rows: Row[] }>(
      `select c.id, m.tier, c.first_at, null as name, null as phone, null as email,
              ${this.asked.birthday ? 'i.birth_date' : 'null as birth_date'},
              array(select segment from segment_members s where s.tenant_id = c.tenant_id and s.customer_id = c.id)
                as segments,
              ${this.asked.newCategory ? VISITED : 'null'} as visited
         from customers c
         left join member_tiers m on m.tenant_id = c.tenant_id and m.customer_id = c.id
         left join customer_identities i on i.tenant_id = c.tenant_id and i.customer_id = c.id
        where c.id = any(cast(:ids as uuid[]))`,
      { ids }
    )
    const cipher = this.asked.birthday ? await tenantCipher() : null
    for (const row of rows)
      this.#known.set(row.id, {
        tier: tierOf(this.settings, row.tier)?.code ?? NO_TIER,
        segments: row.segments,
        birthDate: cipher && openIdentity(cipher, row.id, row).birthDate,
        firstAt: row.first_at?.getTime() ?? Infinity,
        visited: new Map(
          Object.entries(row.visited ?? {}).map(([category, at]) => [category, Date.parse(at)])
        ),
      })
  }

  /** At which rate the customer earns bonuses, in basis points. */
  rateOf(id: string) {
    return tierOf(this.settings, this.#known.get(id)?.tier ?? null)?.rate ?? this.settings.rate
  }

  /** What promotions ask of a customer, as of a purchase. */
  factsOf(id: string, at: Date, uses: Record<string, number>): CustomerFacts {
    const buyer = this.#known.get(id)
    const moment = at.getTime()
    return {
      tier: buyer?.tier ?? NO_TIER,
      segments: buyer?.segments ?? [],
      birthDate: buyer?.birthDate ?? null,
      firstPurchase: moment <= (buyer?.firstAt ?? Infinity),
      visitedCategories: [...(buyer?.visited ?? [])]
        .filter(([, first]) => first < moment)
        .map(([category]) => category),
      uses,
    }
  }
}

const VISITED = `(
  select jsonb_object_agg(category_code, first_at) from (
    select b.category_code, min(r.closed_at) as first_at
      from receipts r
      join venues v on v.tenant_id = r.tenant_id and v.id = r.venue_id
      join businesses b on b.tenant_id = v.tenant_id and b.id = v.business_id
     where r.tenant_id = c.tenant_id and r.customer_id = c.id and r.kind = 'sale' and r.status = 'closed'
     group by b.category_code) firsts)`
