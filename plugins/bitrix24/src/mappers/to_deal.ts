import type { Rec } from '@krug/connector-sdk'
import type { HistoryStep } from '../upstream/history.ts'
import type { Deal } from '../upstream/items.ts'
import { outcomeOf, type Dictionary } from '../upstream/statuses.ts'
import { reference, toOpportunity } from './to_opportunity.ts'

/** Steps that the host keeps of a deal. */
const MOST_STEPS = 1000

export function toDeal(deal: Deal, steps: HistoryStep[], dictionary: Dictionary): Rec<'deal'> {
  const outcome = outcomeOfDeal(deal, dictionary)
  return {
    ...toOpportunity(deal, dictionary),
    pipelineExternalId: String(deal.categoryId),
    stageExternalId: deal.stageId,
    outcome,
    // There are no reasons beside the stages: people name those in which a deal is lost.
    lossReason: outcome === 'lost' ? dictionary.stages.get(deal.stageId)?.NAME : undefined,
    closedAt: outcome === 'open' ? undefined : endOf(deal),
    leadExternalId: reference(deal.leadId),
    stageChanges: steps
      .slice(-MOST_STEPS)
      .map((step) => ({ stageExternalId: step.STAGE_ID, at: step.CREATED_TIME })),
  }
}

/** The deal says it itself, also where its pipeline is gone. */
export function outcomeOfDeal({ stageId, stageSemanticId }: Deal, { stages }: Dictionary) {
  return outcomeOf(stageSemanticId ?? stages.get(stageId)?.SEMANTICS)
}

/** `closedate` may be a plan: what counts is the move to the stage that ended the deal. */
export function endOf({ movedTime, closedate, updatedTime }: Deal): string {
  return movedTime ?? closedate ?? updatedTime
}
