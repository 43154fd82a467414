import { type Readable } from 'node:stream'
import i18nManager from '@adonisjs/i18n/services/main'
import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { tableFile, type TableRow, type TableWords } from '#shared/table_file'
import { openReport } from '#reporting/context'
import { eachDay } from '#reporting/dates'
import { columnsFor, datasetOf, type Dataset, type Question } from '#reporting/exports/datasets'
import type Export from '#reporting/exports/models/export'
import { fileOf } from '#reporting/formatters/file'
import { answerReport, askReport } from '#reporting/queries/report_query'
import { onReplica } from '#reporting/replica'
import { openReference } from '#reporting/report_reference'
import { stateOfFigures } from '#reporting/state_of_figures'
import { questionValidator } from '#reporting/validators/report_validator'
import { withTenant } from '#tenancy/tenant_scope'

export interface Content {
  stream: Readable
  fileName: string
  /** How many have been written. */
  rows: () => number
}

/** How far it is; stops the writing by throwing. */
type Progress = (rows: number, expected: number | null) => Promise<void>

/** What an export holds, as who asked for it may see it now. To be called outside of a scope. */
export function contentOf(actor: Actor, one: Export, progress: Progress): Promise<Content> {
  return one.report
    ? reportContent(actor, one, one.report, progress)
    : datasetContent(actor, one, one.dataset!, progress)
}

async function reportContent(actor: Actor, one: Export, name: string, progress: Progress) {
  const answered = await withTenant(db, actor.tenantId, async () => {
    const { parameters } = one
    const { report, question } = await openReference(actor, { report: name, parameters })
    return answerReport(await askReport(actor, report, question))
  })
  const count = answered.table.rows.length
  await progress(0, count)
  const { stream, name: fileName } = await fileOf(answered, one.format, 'long')
  return { stream, fileName, rows: () => count }
}

async function datasetContent(
  actor: Actor,
  { format, parameters }: Export,
  name: string,
  progress: Progress
) {
  const inside = <T>(work: () => Promise<T>) => withTenant(db, actor.tenantId, work)
  const reading = <T>(work: () => Promise<T>) =>
    inside(async () => onReplica(await stateOfFigures(), work))
  const dataset = datasetOf(name)
  const i18n = i18nManager.locale(actor.locale)
  const { venues, current } = await inside(async () =>
    openReport(actor, await questionValidator.validate(parameters))
  )
  const question: Question = {
    ...current,
    venues,
    word: (kind, code) => code && i18n.t(`exports.words.${kind}.${code}`),
  }
  const expected = await reading(() => dataset.count(question))
  await progress(0, expected)

  let written = 0
  async function* rows(): AsyncGenerator<TableRow<string>> {
    for (const day of eachDay(question)) {
      for (const row of await reading(() => dataset.rowsOf(question, day))) {
        yield row
        written++
      }
      await progress(written, expected)
    }
  }
  const words = wordsOf(actor, name, dataset)
  return {
    stream: tableFile(format as 'csv' | 'xlsx', rows(), words, actor.locale),
    fileName: `${name}_${current.from}_${current.to}.${format}`,
    rows: () => written,
  }
}

function wordsOf(actor: Actor, name: string, dataset: Dataset): TableWords<string> {
  const i18n = i18nManager.locale(actor.locale)
  const columns = columnsFor(actor, dataset).map((column) => [
    column,
    i18n.t(`exports.columns.${column}`),
  ])
  return {
    sheet: i18n.t(`exports.datasets.${name}.title`),
    columns: Object.fromEntries(columns),
    units: dataset.units,
  }
}
