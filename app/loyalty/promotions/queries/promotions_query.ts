import db from '@adonisjs/lucid/services/db'
import { namesOf, type Text } from '#loyalty/promotions/queries/names_query'
import { OutOfReachError } from '#loyalty/promotions/errors'
import type { Places } from '#loyalty/promotions/places'
import { isWithin, promotionsInReach } from '#loyalty/promotions/reach'
import { referencesOf } from '#loyalty/promotions/references'
import type { Rule } from '#loyalty/promotions/rule'
import { ruleInWords } from '#loyalty/promotions/sentences/rule_in_words'
import type { Actor } from '#shared/actor'
import { found } from '#shared/errors/not_found'
import { pageOf, type PageRequest, type Paginated } from '#shared/pagination'

export const STATES = ['draft', 'active', 'paused', 'ended'] as const
export type State = (typeof STATES)[number]

export interface Promotion {
  id: string
  state: State
  /** The number of the current version: name it to change the promotion. */
  version: number
  /** The current version. Money is in kopecks, quantities are in thousandths, shares in basis points. */
  rule: Rule
  /** The rule as a sentence. */
  sentence: Text
  /** What purchases have taken from its limits. */
  used: { uses: number; budget: number }
  /** Whether the reader may change it: it applies nowhere else than where the reader works. */
  changeable: boolean
  createdAt: Date
  updatedAt: Date
}

export interface PromotionsWanted extends PageRequest {
  state?: State
  /** A part of the name. */
  search?: string
}

interface Row extends Places {
  id: string
  state: State
  version: number
  rule: Rule
  uses: number
  budget: number
  created_at: Date
  updated_at: Date
}

const CURRENT = `promotions p
  join promotion_versions v on v.tenant_id = p.tenant_id and v.promotion_id = p.id and v.version = p.version`

const COLUMNS = `p.id, p.state, p.version, p.businesses, p.venues, v.rule, p.created_at, p.updated_at,
  coalesce(u.uses, 0)::bigint as uses, coalesce(u.budget, 0)::bigint as budget`

const USES = `left join promotion_uses u on u.tenant_id = p.tenant_id and u.promotion_id = p.id`

/** Promotions that may apply where the actor reaches, the latest first. */
export async function listPromotions(
  actor: Actor,
  { state, search, ...request }: PromotionsWanted = {}
): Promise<Paginated<Promotion>> {
  const { page, perPage, offset } = pageOf(request)
  const reach = await promotionsInReach(actor)
  const where = `${reach.where} and (:state::text is null or p.state = :state)
    and (:search::text is null or strpos(lower(v.rule->'name'->>'ru'), lower(:search)) > 0
         or strpos(lower(v.rule->'name'->>'en'), lower(:search)) > 0)`
  const bindings = { ...reach.bindings, state: state ?? null, search: search ?? null }
  const { rows } = await db.rawQuery<{ rows: Row[] }>(
    `select ${COLUMNS} from ${CURRENT} ${USES} where ${where}
      order by p.id desc limit :perPage offset :offset`,
    { ...bindings, perPage, offset } as never
  )
  const counted = await db.rawQuery<{ rows: { total: number }[] }>(
    `select count(*)::int as total from ${CURRENT} where ${where}`,
    bindings as never
  )
  const { total } = counted.rows[0]
  return { rows: await described(actor, rows), meta: { page, perPage, total } }
}

/** @throws NotFoundError also for a promotion that cannot apply where the actor reaches */
export async function showPromotion(actor: Actor, id: string): Promise<Promotion> {
  const [promotion] = await described(actor, [await rowOf(actor, id)])
  return promotion
}

/** How a rule reads. */
export async function sentenceOf(actor: Actor, rule: Rule): Promise<Text> {
  const names = await namesOf(actor, referencesOf(rule))
  return names.inWords((speaker) => ruleInWords(rule, speaker))
}

/** Holds a promotion that is about to be changed. @throws NotFoundError, OutOfReachError */
export async function promotionToChange(actor: Actor, id: string) {
  await db.rawQuery('select 1 from promotions where id = :id for update', { id })
  const row = await rowOf(actor, id)
  if (!(await isWithin(actor, row))) throw new OutOfReachError()
  return row
}

async function rowOf(actor: Actor, id: string): Promise<Row> {
  const { where, bindings } = await promotionsInReach(actor)
  const { rows } = await db.rawQuery<{ rows: Row[] }>(
    `select ${COLUMNS} from ${CURRENT} ${USES} where ${where} and p.id = :id`,
    { ...bindings, id } as never
  )
  return found(rows[0])
}

async function described(actor: Actor, rows: Row[]): Promise<Promotion[]> {
  const names = await namesOf(
    actor,
    rows.flatMap(({ rule }) => referencesOf(rule))
  )
  return Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      state: row.state,
      version: row.version,
      rule: row.rule,
      sentence: names.inWords((speaker) => ruleInWords(row.rule, speaker)),
      used: { uses: row.uses, budget: row.budget },
      changeable: await isWithin(actor, row),
      createdAt: row.created_at,
      updatedAt: row.updated_at,
    }))
  )
}
