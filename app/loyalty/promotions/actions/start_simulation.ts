import db from '@adonisjs/lucid/services/db'
import { simulatePromotionJob } from '#loyalty/jobs/simulate_promotion_job'
import { NothingToSimulateError } from '#loyalty/promotions/errors'
import { placesOf } from '#loyalty/promotions/places'
import { showPromotion } from '#loyalty/promotions/queries/promotions_query'
import type { Rule } from '#loyalty/promotions/rule'
import { countReceipts } from '#loyalty/promotions/simulation/receipts_of_day'
import { runSimulation } from '#loyalty/promotions/simulation/run_simulation'
import type { Actor } from '#shared/actor'
import queue from '#shared/queue/service'
import { venuesFor } from '#tenancy/venue_access'

/** Up to so many receipts the caller can wait. */
const AT_ONCE = 5000

interface Days {
  from: string
  to: string
}

/**
 * Has the current version of a promotion replayed over sales of the past, where it applies and the actor reaches: at
 * once where they are few, by a worker otherwise.
 *
 * @throws NotFoundError, NothingToSimulateError
 */
export class StartSimulation {
  async handle(actor: Actor, promotionId: string, { from, to }: Days): Promise<string> {
    const { rule, version } = await showPromotion(actor, promotionId)
    const venues = await venuesOf(actor, rule)
    const receipts = await countReceipts(from, to, venues)
    if (receipts === 0) throw new NothingToSimulateError({}, 'from')
    const [{ id }] = await db.table('promotion_simulations').returning('id').insert({
      promotion_id: promotionId,
      version,
      venues,
      from_date: from,
      until_date: to,
      receipts,
      created_by: actor.userId,
    })
    if (receipts <= AT_ONCE) await runSimulation(actor.tenantId, id)
    else await queue.dispatch(simulatePromotionJob, { tenantId: actor.tenantId, simulationId: id })
    return id
  }
}

async function venuesOf(actor: Actor, rule: Rule) {
  const { businesses, venues } = placesOf(rule)
  const reached = await venuesFor(actor)
    .if(businesses, (query) => query.whereIn('business_id', businesses!))
    .if(venues, (query) => query.whereIn('id', venues!))
    .select('id')
  return reached.map(({ id }) => id)
}
