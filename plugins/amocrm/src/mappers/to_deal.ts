import type { CanonicalStageChange, Rec } from '@krug/connector-sdk'
import { outcomeOf, type Standing } from '../stages.ts'
import type { AmoLead } from '../upstream/leads.ts'
import { toOpportunity, type Setting } from './to_opportunity.ts'

/** Steps that the host keeps of a deal. */
const MOST_STEPS = 1000

export function toDeal(
  lead: AmoLead,
  setting: Setting,
  history: { changes?: CanonicalStageChange[]; standing: Standing }
): Rec<'deal'> {
  return {
    ...toOpportunity(lead, setting),
    outcome: outcomeOf(lead.status_id),
    leadExternalId: history.standing === 'converted' ? String(lead.id) : undefined,
    stageChanges: history.changes?.slice(-MOST_STEPS),
  }
}
