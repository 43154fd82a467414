import type { Actor } from '#shared/actor'
import type { ReportContext } from '#reporting/context'
import { dashboardIn } from '#reporting/schedules/sent/dashboard_reference'
import { sentDashboard } from '#reporting/schedules/sent/sent_dashboard'
import { sentReport } from '#reporting/schedules/sent/sent_report'
import type Schedule from '#reporting/schedules/models/schedule'
import type { ScheduleFormat } from '#reporting/schedules/models/schedule'

export type FileFormat = Exclude<ScheduleFormat, 'letter'>

/** What a schedule sends, as one recipient may see it at one time. */
export interface Sent {
  title: string
  context: ReportContext
  /** Where it stands in the portal. */
  path: string
  /** It is still being worked out by a job. */
  pending: boolean
  /** Written into the letter itself. */
  table: { text(): string; html(head: string[], foot: string[]): string } | null
  /** Written outside of the tenant's scope, which it does not keep open. */
  file(format: FileFormat): Promise<{ content: Buffer; name: string }>
}

/** Inside the tenant's scope. @param maker whose dashboards it may be; @param reader whose rights and reach its figures have */
export function sentBy(
  { report, parameters }: Schedule,
  { maker, reader }: { maker: Actor | null; reader: Actor },
  dueAt: Date
): Promise<Sent> {
  const dashboard = dashboardIn(report)
  return dashboard === null
    ? sentReport(reader, { report, parameters }, dueAt)
    : sentDashboard({ maker, reader }, { id: dashboard, parameters }, dueAt)
}
