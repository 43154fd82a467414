import type { ReportContext } from '#reporting/context'
import type { Key } from '#reporting/rollup_query'
import { dimension, type Column } from '#reporting/report'
import { BY_MANAGER, JOIN_MANAGER, managerDimensions } from '#reporting/definitions/crm/managers'

interface Grouping {
  columns: Column[]
  by: Record<string, string>
  joins: string
  dimensions(context: ReportContext, key: Record<string, Key>): Record<string, Key>
}

/** What leads and deals are told apart by. */
export const GROUPINGS = {
  manager: {
    columns: [dimension('manager'), dimension('department')],
    by: BY_MANAGER,
    joins: JOIN_MANAGER,
    dimensions: (context, key) => managerDimensions(context, key as never),
  },
  source: {
    columns: [dimension('source')],
    by: { source: 'd.source' },
    joins: '',
    dimensions: ({ t }, { source }) => ({ source: source ?? t('words.noSource') }),
  },
  pipeline: {
    columns: [dimension('pipeline')],
    by: { pipelineId: 'd.pipeline_id', pipeline: 'pipeline.name' },
    joins:
      'left join pipelines pipeline on pipeline.tenant_id = d.tenant_id and pipeline.id = d.pipeline_id',
    dimensions: ({ t }, key) => ({ ...key, pipeline: key.pipeline ?? t('words.noPipeline') }),
  },
  reason: {
    columns: [dimension('lossReason')],
    by: { lossReason: 'd.loss_reason' },
    joins: '',
    dimensions: ({ t }, { lossReason }) => ({ lossReason: lossReason ?? t('words.noReason') }),
  },
} satisfies Record<string, Grouping>
