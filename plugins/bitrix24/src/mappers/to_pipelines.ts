import type { CanonicalStage, Rec } from '@krug/connector-sdk'
import { outcomeOf, type Dictionary, type Status } from '../upstream/statuses.ts'

/** Leads of Bitrix24 have one pipeline without a name of its own. */
const LEADS = { externalId: 'leads', name: 'Лиды' }

/** Stages of leads have the names of those of deals. */
export const leadStageId = (stage: string) => `lead:${stage}`

export function toPipelines({ pipelines, leadStages }: Dictionary): Rec<'pipeline'>[] {
  const ofDeals = pipelines.map(({ id, name, stages }) => ({
    externalId: String(id),
    name: name.trim() || String(id),
    stages: stages.map((stage) => toStage(stage, stage.STATUS_ID)),
  }))
  if (leadStages.length === 0) return ofDeals
  const stages = leadStages.map((stage) => toStage(stage, leadStageId(stage.STATUS_ID)))
  return [...ofDeals, { ...LEADS, of: 'leads', stages }]
}

function toStage(stage: Status, externalId: string): CanonicalStage {
  return {
    externalId,
    name: stage.NAME.trim() || stage.STATUS_ID,
    outcome: outcomeOf(stage.SEMANTICS),
  }
}
