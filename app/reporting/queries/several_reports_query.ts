import type { Actor } from '#shared/actor'
import type { ReportInput } from '#reporting/context'
import { toJson } from '#reporting/formatters/json'
import { runReport } from '#reporting/queries/report_query'
import { reportOf } from '#reporting/registry'

/** Reports on customers that are asked the same, by their ids. Refuses as each of them does. */
export async function severalReports(actor: Actor, ids: string[], input: ReportInput) {
  const answers: Record<string, ReturnType<typeof toJson>> = {}
  for (const id of ids)
    answers[id] = toJson(await runReport(actor, reportOf('customers', id), { ...input }))
  return answers
}
