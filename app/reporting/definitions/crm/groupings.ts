import type { ReportContext } from '#reporting/context'
import { dimension, type Column, type ReportRow } from '#reporting/report'
import type { Group } from '#reporting/rollup_query'
import { BY_MANAGER, managerRows, namesOf } from '#reporting/definitions/crm/managers'

interface Grouping {
  columns: Column[]
  by: Record<string, string>
  rows(context: ReportContext, groups: Group<string>[]): Promise<ReportRow[]> | ReportRow[]
}

/** What leads and deals are told apart by. */
export const GROUPINGS = {
  manager: {
    columns: [dimension('manager'), dimension('department')],
    by: BY_MANAGER,
    rows: (context, groups) => managerRows(context, groups as Group<'managerId'>[]),
  },
  source: {
    columns: [dimension('source')],
    by: { source: 'd.source' },
    rows: (context, groups) => worded(context, groups, 'source', 'noSource'),
  },
  pipeline: {
    columns: [dimension('pipeline')],
    by: { pipelineId: 'd.pipeline_id' },
    async rows(context, groups) {
      const ids = groups.map(({ key }) => key.pipelineId)
      const names = await namesOf(context, 'pipelines', ids)
      return groups.map(({ key: { pipelineId }, sums, base }) => {
        const pipeline = names.get(pipelineId as string)?.name ?? context.t('words.noPipeline')
        return { dimensions: { pipelineId, pipeline }, sums, base }
      })
    },
  },
  reason: {
    columns: [dimension('lossReason')],
    by: { lossReason: 'd.loss_reason' },
    rows: (context, groups) => worded(context, groups, 'lossReason', 'noReason'),
  },
} satisfies Record<string, Grouping>

/** Rows whose key is a text of the CRM; where it says nothing, a word of ours. */
function worded({ t }: ReportContext, groups: Group<string>[], key: string, nothing: string) {
  return groups.map(({ key: { [key]: text }, sums, base }) => ({
    dimensions: { [key]: text ?? t(`words.${nothing}`) },
    sums,
    base,
  }))
}
