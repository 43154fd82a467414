import type { Rec } from '@krug/connector-sdk'
import type { Lead } from '../upstream/items.ts'
import { outcomeOf, type Dictionary } from '../upstream/statuses.ts'
import { nameOf, phoneOf } from './to_customer.ts'
import { toOpportunity } from './to_opportunity.ts'
import { leadStageId } from './to_pipelines.ts'

const STATUSES = { open: 'open', won: 'converted', lost: 'rejected' } as const

export function toLead(lead: Lead, dictionary: Dictionary): Rec<'lead'> {
  const stage = dictionary.leadStages.find((each) => each.STATUS_ID === lead.stageId)
  const status = STATUSES[outcomeOf(lead.stageSemanticId ?? stage?.SEMANTICS)]
  return {
    ...toOpportunity(lead, dictionary),
    pipelineExternalId: 'leads',
    stageExternalId: leadStageId(lead.stageId),
    status,
    lossReason: status === 'rejected' ? stage?.NAME : undefined,
    closedAt: status === 'open' ? undefined : (lead.dateClosed ?? lead.movedTime),
    customerName: nameOf(lead),
    customerPhone: phoneOf(lead.fm),
  }
}
