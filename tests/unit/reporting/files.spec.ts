import { buffer } from 'node:stream/consumers'
import ExcelJS from 'exceljs'
import { extractText } from 'unpdf'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { rolledBack } from '#tests/helpers/given'
import { toCsv } from '#reporting/formatters/csv'
import { DIALECTS } from '#shared/csv'
import { fileName } from '#reporting/formatters/sheet'
import { toPdf } from '#reporting/formatters/pdf'
import { pictureOf } from '#reporting/formatters/picture'
import { toXlsx } from '#reporting/formatters/xlsx'
import { workbook as written } from '#shared/workbook'
import { runReport, type ReportQuestion } from '#reporting/queries/report_query'
import { reportOf } from '#reporting/registry'
import { givenReceipts, givenWorld, sale, type World } from '#tests/helpers/reporting_facts'

const DAY = { from: '2026-03-10', to: '2026-03-10' }
const run = (world: World, id: string, input: ReportQuestion = {}) =>
  runReport(
    world.actor(),
    reportOf(id.split('/')[0], id.split('/')[1]),
    { ...DAY, ...input },
    new Date('2026-06-01')
  )

const rename = (world: World, name: string) =>
  db.from('products').where('id', world.productIds[0]).update({ name })

async function workbookOf(world: World, id: string, input: ReportQuestion = {}) {
  const chunks: Buffer[] = []
  for await (const chunk of toXlsx(await run(world, id, input))) chunks.push(chunk)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(Buffer.concat(chunks) as never)
  return workbook.worksheets[0]
}

async function pagesOf(
  answered: Awaited<ReturnType<typeof run>>,
  length: 'short' | 'long' = 'short'
) {
  return extractText(new Uint8Array(await toPdf(answered, length)))
}

test.group('Reports as files', (group) => {
  group.each.setup(rolledBack)

  test('CSV for Russian Excel: mark, semicolons, decimal commas, dates in words of the reader', ({
    assert,
  }) =>
    givenWorld(async (world) => {
      await givenReceipts(world, [sale({ total: 123_456 }), sale({ total: -1000, kind: 'refund' })])
      const [mark, header, first] = [...toCsv(await run(world, 'sales/daily'))]
      assert.equal(mark, '\uFEFF')
      assert.match(header, /^Дата;Выручка;Чеки;Средний чек;/)
      assert.match(first, /^10\.03\.2026;1224,56;1;1224,56;/)
      assert.match(first, /\r\n$/)
    }))

  test('CSV for everybody else: commas and decimal points', ({ assert }) =>
    givenWorld(async (world) => {
      await givenReceipts(world, [sale({ total: 123_456 })])
      const [, , first] = [...toCsv(await run(world, 'sales/daily'), DIALECTS.en)]
      assert.include(first, ',1234.56,1,')
    }))

  test('a name cannot be a formula: {$self}')
    .with(['=HYPERLINK("http://x";"y")', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1'])
    .run(({ assert }, name) =>
      givenWorld(async (world) => {
        await givenReceipts(world, [sale()])
        await rename(world, name)
        const csv = [...toCsv(await run(world, 'menu/top-sellers'))][2]
        assert.match(csv, /^"?'/)

        const sheet = await workbookOf(world, 'menu/top-sellers')
        assert.equal(headed(sheet).getCell(1).type, ExcelJS.ValueType.String)
      })
    )

  test('quotes and delimiters in names stay inside their cell', ({ assert }) =>
    givenWorld(async (world) => {
      await givenReceipts(world, [sale()])
      await rename(world, 'Чай "Ассам"; 1 л')
      const csv = [...toCsv(await run(world, 'menu/top-sellers'))][2]
      assert.isTrue(csv.startsWith('"Чай ""Ассам""; 1 л";'))
    }))

  test('XLSX has typed cells, formats, a frozen header and totals', ({ assert }) =>
    givenWorld(async (world) => {
      await givenReceipts(world, [sale({ total: 123_456, cost: 61_728 })])
      const sheet = await workbookOf(world, 'sales/daily', { compare: 'previous' })
      const header = Number((sheet.views[0] as ExcelJS.WorksheetViewFrozen).ySplit)
      const titles = sheet.getRow(header).values as string[]
      const column = (title: string) => titles.indexOf(title)
      const row = sheet.getRow(header + 1)

      assert.equal(sheet.getCell('A1').value, 'Продажи по дням')
      assert.match(
        String(sheet.getCell('A2').value),
        /10\.03\.2026 – 10\.03\.2026 \(Europe\/Moscow\)/
      )
      assert.deepEqual(row.getCell(column('Дата')).value, new Date('2026-03-10T00:00:00Z'))
      assert.equal(row.getCell(column('Выручка')).value, 1234.56)
      assert.equal(row.getCell(column('Выручка')).numFmt, '#,##0.00')
      assert.equal(row.getCell(column('Выручка: было')).value, 0)
      assert.equal(row.getCell(column('Маржа')).value, 0.5)
      assert.equal(row.getCell(column('Маржа')).numFmt, '0.00%')
      assert.equal(sheet.getRow(header + 2).getCell(1).value, 'Итого')
      assert.equal(sheet.getRow(header + 2).getCell(column('Чеки')).value, 1)
      assert.isAbove(sheet.getColumn(1).width!, 10)
    }))

  test('every file says in its name what it is about', async ({ assert }) =>
    givenWorld(async (world) => {
      assert.equal(
        fileName(await run(world, 'sales/daily'), 'csv'),
        'sales-daily_2026-03-10_2026-03-10.csv'
      )
    }))

  test('PDF: what it is about, its table with the head on every page, and its totals', ({
    assert,
  }) =>
    givenWorld(async (world) => {
      await givenReceipts(world, [sale({ total: 123_456 }), sale({ total: -1000, kind: 'refund' })])
      const period = { from: '2026-01-01', to: '2026-03-31', compare: 'previous' as const }
      const { totalPages, text } = await pagesOf(await run(world, 'sales/daily', period))
      assert.isAbove(totalPages, 1)
      for (const words of ['01.01.2026 – 31.03.2026', 'Venue 0', 'Сравнение', 'Europe/Moscow'])
        assert.include(text[0], words)
      for (const page of text) assert.include(page, 'Выручка')
      assert.include(text.at(-1), 'Итого')
      assert.include(text.at(-1)!.replaceAll('\u00A0', ' '), '1 224,56')
      assert.include(text.at(-1), `${totalPages} / ${totalPages}`)
    }))

  test('PDF of a long table says where the rest is', ({ assert }) =>
    givenWorld(async (world) => {
      await givenReceipts(world, [sale()])
      const period = { from: '2024-01-01', to: '2025-12-31', compare: 'none' as const }
      const { text } = await pagesOf(await run(world, 'sales/daily', period))
      assert.include(text.join(), 'первые 500 строк из 731')
    }))

  test('PDF that a worker writes has all rows, with the head on every page', ({ assert }) =>
    givenWorld(async (world) => {
      await givenReceipts(world, [sale()])
      const period = { from: '2024-01-01', to: '2025-12-31', compare: 'none' as const }
      const { text } = await pagesOf(await run(world, 'sales/daily', period), 'long')
      assert.notInclude(text.join(), 'первые')
      for (const page of text) assert.include(page, 'Выручка')
      assert.include(text.join(), '31.12.2025')
    }))

  test('a pie is drawn with its small parts together, and not where a part is negative', ({
    assert,
  }) =>
    givenWorld(async (world) => {
      await givenReceipts(world, [
        sale({ total: 30_000, businessDate: '2026-03-01' }),
        sale({ total: 10_000, businessDate: '2026-03-02' }),
      ])
      const period = { from: '2026-03-01', to: '2026-03-12', compare: 'none' as const }
      const answered = await run(world, 'sales/daily', period)
      const chart = { kind: 'pie', x: 'date', y: 'revenue' } as const
      const drawn = pictureOf({ ...answered, report: { ...answered.report, chart } }, 500)!
      assert.include(drawn, '01.03.2026')
      assert.include(drawn, '75,00 %')
      assert.include(drawn, 'Остальные')

      await givenReceipts(world, [
        sale({ kind: 'refund', total: -500, businessDate: '2026-03-03' }),
      ])
      const less = await run(world, 'sales/daily', period)
      assert.isNull(pictureOf({ ...less, report: { ...less.report, chart } }, 500))
    }))

  test('what does not fit on a sheet goes on on the next one', async ({ assert }) => {
    const lines = Array.from({ length: 7 }, (_, at) => ({ cells: [at + 1] }))
    const head = [{ cells: ['№'] }]
    const file = await buffer(written({ name: 'Чеки', widths: [10], head, lines }, 4))
    const read = new ExcelJS.Workbook()
    await read.xlsx.load(file as never)
    assert.deepEqual(
      read.worksheets.map(({ name, rowCount }) => [name, rowCount]),
      [
        ['Чеки', 4],
        ['Чеки 2', 4],
        ['Чеки 3', 2],
      ]
    )
    assert.equal(read.worksheets[2].getRow(2).getCell(1).value, 7)
  })
})

function headed(sheet: ExcelJS.Worksheet) {
  const header = Number((sheet.views[0] as ExcelJS.WorksheetViewFrozen).ySplit)
  return sheet.getRow(header + 1)
}
