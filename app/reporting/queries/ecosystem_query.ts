import type { Actor } from '#shared/actor'
import { wholeTenant } from '#reporting/audience/audience'
import { openReport, type ReportInput } from '#reporting/context'
import { questionJson, tableJson } from '#reporting/formatters/json'
import { freshnessOf } from '#reporting/queries/freshness_query'
import { answer, type ReportAnswer } from '#reporting/queries/report_query'
import { reportOf } from '#reporting/registry'

const TOP_PAIRS = 10

type Asked = Pick<ReportAnswer, 'context' | 'freshness'>

/**
 * What the page of the ecosystem is asked: ninety days beside those before, unless asked otherwise.
 *
 * @throws ForbiddenError, WholeOrganizationRequiredError, PeriodReversedError, PeriodTooLongError
 */
export async function askEcosystem(
  actor: Actor,
  input: ReportInput,
  now = new Date()
): Promise<Asked> {
  const usual = input.from || input.to ? {} : { preset: 'last90' as const }
  const context = await openReport(actor, { compare: 'previous', ...usual, ...input }, now)
  wholeTenant(context)
  return { context, freshness: await freshnessOf(context) }
}

/** The figures of the whole, the north star, the tiers, and between which businesses most people go. */
export async function answerEcosystem({ context, freshness }: Asked) {
  const part = async (id: string) => {
    const { columns, table } = await answer(reportOf('customers', id), context)
    return { columns, ...tableJson(columns, table) }
  }
  const whole = await part('ecosystem')
  const pairs = await part('customer-destinations')
  return {
    ...questionJson({ context, parameters: {} }),
    freshness,
    tiles: whole.columns.map((column) => ({
      ...column,
      value: whole.totals[column.key] as number | null,
      comparison: whole.totals.comparison?.[column.key] ?? null,
    })),
    nsm: await part('nsm'),
    tiers: await part('by-tier'),
    pairs: { ...pairs, rows: pairs.rows.slice(0, TOP_PAIRS) },
  }
}

/** Refuses as `askEcosystem` does. */
export async function ecosystemDashboard(actor: Actor, input: ReportInput, now = new Date()) {
  return answerEcosystem(await askEcosystem(actor, input, now))
}
