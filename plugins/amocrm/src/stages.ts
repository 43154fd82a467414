import type { Config } from './config.ts'
import type { AmoEvent } from './upstream/events.ts'
import type { AmoLead } from './upstream/leads.ts'
import type { Pipeline } from './upstream/pipelines.ts'
import { moment } from './moments.ts'
import type { CanonicalStageChange, StageOutcome } from '@krug/connector-sdk'

/** The same two ids in every pipeline. */
const WON = 142
const LOST = 143
const UNSORTED = 1

/** Stages share ids between pipelines. */
export const stageKey = (pipeline: number, status: number) => `${pipeline}:${status}`

export function outcomeOf(status: number): StageOutcome {
  if (status === WON) return 'won'
  return status === LOST ? 'lost' : 'open'
}

/** Stages whose leads are requests and no deals yet: the unsorted ones, and those of the settings. */
export function leadStagesOf(pipelines: Pipeline[], config: Config): Set<string> {
  return new Set([
    ...pipelines
      .filter(({ is_unsorted_on: on }) => on)
      .flatMap((each) => unsortedStage(each) ?? []),
    ...(config.leadStages ?? []),
  ])
}

export function unsortedStage({ id, _embedded: { statuses } }: Pipeline): string | undefined {
  const unsorted = statuses.find(({ type }) => type === UNSORTED)
  return unsorted && stageKey(id, unsorted.id)
}

/** The way of a lead through the stages, as far back as the vendor remembers. */
export function stageChangesOf(lead: AmoLead, events: AmoEvent[]): CanonicalStageChange[] {
  const steps = events.flatMap(({ value_before: before, value_after: after, created_at: at }) => {
    const to = stageOf(after)
    return to ? [{ from: stageOf(before), to, at: moment(at) }] : []
  })
  const first = steps[0]?.from ?? stageKey(lead.pipeline_id, lead.status_id)
  return [
    { stageExternalId: first, at: moment(lead.created_at) },
    ...steps.map(({ to, at }) => ({ stageExternalId: to, at })),
  ]
}

function stageOf(value: AmoEvent['value_after']): string | undefined {
  const status = value?.[0]?.lead_status
  return status && stageKey(status.pipeline_id, status.id)
}

/** What an amoCRM lead is in Krug's words: a request, a request that became a deal or did not, or a deal from the start. */
export type Standing = 'open' | 'converted' | 'rejected' | 'deal'

export function standingOf(
  lead: AmoLead,
  changes: CanonicalStageChange[],
  leadStages: Set<string>
): Standing {
  if (leadStages.has(stageKey(lead.pipeline_id, lead.status_id))) return 'open'
  const lastAsLead = changes.findLastIndex((change) => leadStages.has(change.stageExternalId))
  if (lastAsLead === -1) return 'deal'
  const stayedOut = changes.slice(lastAsLead + 1)
  const lostAtOnce = stayedOut.every(({ stageExternalId }) => stageExternalId.endsWith(`:${LOST}`))
  return outcomeOf(lead.status_id) === 'lost' && lostAtOnce ? 'rejected' : 'converted'
}
