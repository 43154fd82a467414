import { bindingsOf, localTime, within } from '#reporting/crm_query'
import type { Rows, Source } from '#reporting/builder/datasets/dataset'

type Facts = Parameters<typeof within>[0]

interface Options extends Pick<Source, 'dimensions' | 'sums'> {
  facts: Facts
  at: 'opened_at' | 'ended_at' | 'done_at'
}

/** Leads, deals or activities `d` within reach, by the day of a moment of theirs. */
export function crmSource({ facts, at, dimensions, sums }: Options): Source {
  const local = localTime(at)
  return {
    name: facts,
    summed: false,
    day: `${local}::date`,
    sums: Object.fromEntries(
      Object.entries(sums).map(([name, sql]) => [name, `coalesce(${sql}, 0)::bigint`])
    ),
    dimensions: {
      weekday: `extract(isodow from ${local})::int`,
      hour: `extract(hour from ${local})::int`,
      manager: 'd.employee_id',
      department: {
        sql: 'employee.department',
        joins: `left join employees employee
          on employee.tenant_id = d.tenant_id and employee.id = d.employee_id`,
      },
      ...dimensions,
    },
    rows: (context, window): Rows => ({
      relations: [],
      from: `${facts} d`,
      where: within(facts, at),
      bindings: bindingsOf(context, window),
    }),
  }
}

export const CRM_DIMENSIONS = [
  ...(['date', 'week', 'month', 'quarter', 'year', 'weekday', 'hour'] as const),
  ...(['manager', 'department'] as const),
] as const

/** What leads and deals have in common. */
export const OPPORTUNITY = {
  pipeline: 'd.pipeline_id',
  stage: 'd.stage_id',
  source: `nullif(d.source, '')`,
  lossReason: `nullif(d.loss_reason, '')`,
}
