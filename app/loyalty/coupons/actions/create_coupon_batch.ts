import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import { keyOf, newCodes } from '#loyalty/coupons/code'
import {
  CouponActivationSharedError,
  CouponCodeTakenError,
  CouponContradictionError,
  CouponForNobodyError,
  CouponOutOfReachError,
  CouponPeriodError,
  CouponWithoutLimitError,
} from '#loyalty/coupons/errors'
import { assertOpens } from '#loyalty/coupons/opened_promotion'
import { ownersOf, type Owners } from '#loyalty/coupons/owners'
import type { CouponKind, GiftWords } from '#loyalty/coupons/presented'
import { businessFor } from '#tenancy/venue_access'

export interface CouponBatchInput extends Owners {
  name: string
  kind: CouponKind
  promotionId?: string
  /** Hundredths of a bonus. */
  bonus?: number
  gift?: GiftWords
  /** Where the coupons count; everywhere by default. */
  businessId?: string
  audience: 'personal' | 'public'
  /** How many codes; personal coupons for known customers are as many as they. */
  count?: number
  /** The one code of a public batch, chosen by a person. */
  code?: string
  prefix?: string
  /** How often a code may be used in all; once by default, `null`: as often as one likes. */
  usesLimit?: number | null
  /** How often by one customer; once by default. */
  customerLimit?: number | null
  validFrom?: Date
  validUntil?: Date
  /** Codes have to be activated by a customer, and count for so long then. */
  activeMinutes?: number
  /** Whether a refund lets a coupon be used again; yes by default. */
  giveBack?: boolean
}

/** Codes in one statement: enough that a large batch is few round trips. */
const AT_ONCE = 20_000

/**
 * Makes a batch with its codes.
 *
 * @throws CouponCodeTakenError, CouponForNobodyError, CouponContradictionError, CouponActivationSharedError,
 * CouponWithoutLimitError, CouponPromotionError, CouponPeriodError, TooManyCouponsError,
 * CouponOutOfReachError, NotFoundError
 */
export class CreateCouponBatch {
  async handle(actor: Actor, input: CouponBatchInput): Promise<string> {
    await assertReach(actor, input)
    if (input.kind === 'discount') await assertOpens(actor, input.promotionId!)
    const owners = await ownersOf(input)
    assertSensible(input, owners)
    assertPeriod(input)
    const count = input.code ? 1 : (owners?.length ?? input.count ?? 1)
    const id = await insertBatch(actor, input, count)
    if (input.code) await insertChosen(id, input.code)
    else await insertCodes(id, newCodes(count, prefixOf(input)), owners)
    await new RecordAudit().handle(actor, {
      action: 'coupons.created',
      subjectType: 'coupon_batch',
      subjectId: id,
      details: { name: input.name, kind: input.kind, count },
    })
    return id
  }
}

async function assertReach(actor: Actor, { kind, businessId }: CouponBatchInput) {
  if (businessId) await businessFor(actor, businessId)
  if (actor.scope && (!businessId || kind === 'bonus'))
    throw new CouponOutOfReachError({}, kind === 'bonus' ? 'kind' : 'businessId')
}

function assertSensible(input: CouponBatchInput, owners: string[] | null) {
  const contradiction = input.audience === 'personal' ? input.code : owners
  if (contradiction) throw new CouponContradictionError({}, 'audience')
  if (input.audience === 'personal' && !owners && !input.activeMinutes)
    throw new CouponForNobodyError({}, 'audience')
  if (input.audience === 'public' && input.activeMinutes && (input.count ?? 1) > 1)
    throw new CouponActivationSharedError({}, 'count')
  if (owners?.length === 0) throw new CouponForNobodyError({}, 'segment')
  if (input.kind === 'bonus' && input.usesLimit === null && input.customerLimit === null)
    throw new CouponWithoutLimitError({}, 'customerLimit')
}

function assertPeriod({ validFrom = new Date(), validUntil }: CouponBatchInput) {
  if (validUntil && (validUntil <= validFrom || validUntil <= new Date()))
    throw new CouponPeriodError({}, 'validUntil')
}

const prefixOf = ({ prefix }: CouponBatchInput) => prefix?.toUpperCase() ?? null

/** A limit for each customer that the limit of the code implies is none: it would ask who an anonymous buyer is. */
function limitsOf({ usesLimit = 1, customerLimit = 1 }: CouponBatchInput) {
  const implied = usesLimit !== null && customerLimit !== null && customerLimit >= usesLimit
  return { uses_limit: usesLimit, customer_limit: implied ? null : customerLimit }
}

function givenBy({ kind, promotionId, bonus, gift }: CouponBatchInput) {
  return {
    promotion_id: kind === 'discount' ? promotionId : null,
    bonus: kind === 'bonus' ? bonus : null,
    gift: kind === 'gift' ? JSON.stringify(gift) : null,
  }
}

async function insertBatch(actor: Actor, input: CouponBatchInput, count: number): Promise<string> {
  const [{ id }] = await db
    .table('coupon_batches')
    .insert({
      name: input.name,
      kind: input.kind,
      ...givenBy(input),
      business_id: input.businessId ?? null,
      personal: input.audience === 'personal',
      prefix: prefixOf(input),
      count,
      ...limitsOf(input),
      valid_from: input.validFrom ?? new Date(),
      valid_until: input.validUntil ?? null,
      active_minutes: input.activeMinutes ?? null,
      give_back: input.giveBack ?? true,
      created_by: actor.userId,
    })
    .returning('id')
  return id
}

/** A made code repeats another one less often than a disk fails: only a chosen one may be taken. */
async function insertChosen(batchId: string, code: string) {
  const { rowCount } = await db.rawQuery<{ rowCount: number }>(
    `insert into coupons (batch_id, code, key) values (:batchId, :code, :key)
     on conflict (tenant_id, key) do nothing`,
    { batchId, code, key: keyOf(code) }
  )
  if (rowCount === 0) throw new CouponCodeTakenError({ code }, 'code')
}

async function insertCodes(batchId: string, codes: string[], owners: string[] | null) {
  for (let start = 0; start < codes.length; start += AT_ONCE) {
    const some = codes.slice(start, start + AT_ONCE)
    await db.rawQuery(
      `insert into coupons (batch_id, code, key, customer_id)
       select :batchId, code, key, owner
         from unnest(cast(:codes as text[]), cast(:keys as text[]), cast(:owners as uuid[])) as x (code, key, owner)`,
      {
        batchId,
        codes: some,
        keys: some.map(keyOf),
        owners: owners?.slice(start, start + AT_ONCE) ?? [],
      }
    )
  }
}
