import type { Rec } from '@krug/connector-sdk'
import { outcomeOf, stageKey } from '../stages.ts'
import type { Pipeline } from '../upstream/pipelines.ts'

export function toPipeline({ id, name, _embedded: { statuses } }: Pipeline): Rec<'pipeline'> {
  return {
    externalId: String(id),
    name: name.trim() || String(id),
    stages: statuses
      .toSorted((a, b) => a.sort - b.sort)
      .map((status) => ({
        externalId: stageKey(id, status.id),
        name: status.name.trim() || String(status.id),
        outcome: outcomeOf(status.id),
      })),
  }
}
