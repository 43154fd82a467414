import { buffer } from 'node:stream/consumers'
import type { Actor } from '#shared/actor'
import { fileOf } from '#reporting/formatters/file'
import { tableHtml, tableText } from '#reporting/formatters/letter_table'
import { answerReport, askReport, type ReportAnswer } from '#reporting/queries/report_query'
import { openReference, type ReportReference } from '#reporting/report_reference'
import { narrowed } from '#reporting/schedules/narrow'
import type { Sent } from '#reporting/schedules/sent/sent'

/** @throws OutOfReachError, ForbiddenError, and what the report refuses */
export async function sentReport(
  reader: Actor,
  { report: name, parameters }: ReportReference,
  dueAt: Date
): Promise<Sent> {
  const { report, question } = await openReference(reader, {
    report: name,
    parameters: await narrowed(reader, parameters),
  })
  const answered = await answerReport(await askReport(reader, report, question, dueAt))
  return {
    title: answered.title,
    context: answered.context,
    path: pathOf(answered),
    pending: Boolean(answered.pending),
    table: {
      text: () => tableText(answered),
      html: (head, foot) => tableHtml(answered, head, foot),
    },
    async file(format) {
      const { stream, name: fileName } = await fileOf(answered, format)
      return { content: await buffer(stream), name: fileName }
    },
  }
}

/** Where reports of these groups stand in the portal; others under their own name. */
const PATHS: Record<string, string> = { customers: 'customers/reports', saved: 'reports/saved' }

function pathOf({ report }: ReportAnswer) {
  const { [report.group]: path = report.group } = PATHS
  return `/${path}/${report.id}`
}
