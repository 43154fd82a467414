import assert from 'node:assert/strict'
import { closeSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { test } from '@japa/runner'
import { zipSync } from 'fflate'
import { ConfigError, type SourceFile } from '@krug/connector-sdk'
import { detect } from '../src/detect.ts'
import { givenBytes, givenFile, givenSheet, readFile } from './given.ts'
import { workbook, writeLargeWorkbook, type Cell } from './workbook.ts'

/** 1 March 2026. */
const DAY = 46_082
const HEADER = ['Дата', 'Телефон', 'Сумма', 'Комментарий']

const totals = (records: any[]) => records.map(({ closedAt, total }) => [closedAt, total])

async function refusalOf(file: SourceFile) {
  const error = await readFile(file).catch((reason) => reason)
  assert.ok(error instanceof ConfigError, String(error))
  return error.text.ru
}

test.group('csv | workbooks', () => {
  test('days, numbers and texts come as they are shown', async () => {
    const { records, rejected } = await readFile(
      givenSheet(
        HEADER,
        [{ day: DAY }, 79_991_234_567, 1500.5, 'Ужин на двоих'],
        [{ day: DAY + 0.520833333 }, '8 999 123-45-68', 0.1 + 0.2, null],
        ['02.03.2026 14:20', null, '1 234,50 ₽', 'a & b < c'],
        [{ day: DAY + 3 }, 7.9991234569e10, 1.234, '']
      )
    )
    assert.deepEqual(rejected, [])
    assert.deepEqual(totals(records), [
      ['2026-03-01T12:00:00', '1500.50'],
      ['2026-03-01T12:30:00', '0.30'],
      ['2026-03-02T14:20:00', '1234.50'],
      ['2026-03-04T12:00:00', '1.23'],
    ])
    assert.deepEqual(
      records.map(({ customerPhone, description }) => [customerPhone, description]),
      [
        ['+79991234567', 'Ужин на двоих'],
        ['+79991234568', undefined],
        [undefined, 'a & b < c'],
        ['+79991234569', undefined],
      ]
    )
  })

  test('rows keep their numbers, also behind empty ones and titles', async () => {
    const file = givenSheet(
      ['Отчёт по продажам'],
      [],
      HEADER,
      [{ day: DAY }, null, 10, null],
      [null, null, null, null],
      ['вчера', null, 10, null]
    )
    const { headerRow, complete } = await detect(file)
    assert.deepEqual([headerRow, complete], [3, true])
    const { records, rejected } = await readFile(file)
    assert.equal(records.length, 1)
    assert.deepEqual(
      rejected.map(({ row, code }) => [row, code]),
      [[6, 'E_BAD_DATE']]
    )
  })

  test('a date and a time in cells of their own are one moment, whatever the format of the mapping', async () => {
    const { records } = await readFile(
      givenSheet(
        ['Дата', 'Время', 'Сумма'],
        [{ day: DAY }, { raw: '<c r="B2" s="1"><v>0.5</v></c>' }, 10],
        ['02.03.2026', '19:05', 20]
      )
    )
    assert.deepEqual(totals(records), [
      ['2026-03-01T12:00:00', '10.00'],
      ['2026-03-02T19:05:00', '20.00'],
    ])
    const mapping = { dateFormat: 'dd.MM.yyyy' }
    const formatted = await readFile(
      givenSheet(['Дата', 'Сумма'], [{ day: DAY }, 1], ['02.03.2026', 2]),
      mapping
    )
    assert.equal(formatted.records.length, 2)
  })

  test('the sheet that people see first is read, or the one that is named', async () => {
    const rows = (sum: number): Cell[][] => [
      ['Дата', 'Сумма'],
      [{ day: DAY }, sum],
    ]
    const file = givenBytes(
      workbook({
        sheets: [
          { name: 'Расчёты', rows: rows(1), state: 'hidden' },
          { name: 'Март & апрель', rows: rows(2) },
          { name: 'Май', rows: rows(3) },
        ],
      })
    )
    const { sheet, sheets, delimiter, encoding } = await detect(file)
    assert.deepEqual([sheet, sheets], ['Март & апрель', ['Март & апрель', 'Май']])
    assert.deepEqual([delimiter, encoding], [undefined, undefined])
    const first = await readFile(file)
    const named = await readFile(file, { sheet: 'Май' })
    assert.deepEqual(
      [...first.records, ...named.records].map(({ total }) => total),
      ['2.00', '3.00']
    )
    await assert.rejects(readFile(file, { sheet: 'Июнь' }), ConfigError)
  })

  test('every writer of workbooks is understood', async () => {
    const rows: Cell[][] = [
      ['Дата', 'Сумма', 'Комментарий'],
      [{ day: DAY - 1462 }, 10, 'инлайн'],
    ]
    const inline = givenBytes(
      workbook({ sheets: [{ name: 'a', rows }], inline: true, from1904: true })
    )
    const { records } = await readFile(inline)
    assert.deepEqual(
      records.map(({ closedAt, description }) => [closedAt, description]),
      [['2026-03-01T12:00:00', 'инлайн']]
    )

    const odd = await readFile(
      givenSheet(
        ['Дата', 'Сумма', 'Комментарий'],
        [
          { raw: '<c r="A2" t="d"><v>2026-03-01T12:30:00</v></c>' },
          { raw: '<c r="B2"><f>1+1</f><v>2</v></c>' },
          {
            raw: '<c r="C2" t="inlineStr"><is><r><t>Кофе, </t></r><r><t>десерт_x000D_</t></r><rPh><t>кофе</t></rPh></is></c>',
          },
        ],
        [
          { raw: '<c t="str"><v>02.03.2026</v></c>' },
          { raw: '<c><v>3</v></c>' },
          { raw: '<c t="e"><v>#REF!</v></c>' },
        ]
      )
    )
    assert.deepEqual(
      odd.records.map(({ total, description }) => [total, description]),
      [
        ['2.00', 'Кофе, десерт'],
        ['3.00', undefined],
      ]
    )
  })

  test('the same rows as text give the same records', async () => {
    const rows = [
      ['order_id', 'date', 'pizza', 'qty', 'unit_price'],
      ['1', '2026-03-01 12:30:00', 'Маргарита', '2', '450.5'],
      ['1', '2026-03-01 12:30:00', 'Пепперони', '1', '500'],
    ]
    const asText = await readFile(givenFile(rows.map((row) => row.join(',')).join('\n')))
    const asSheet = await readFile(
      givenSheet(
        rows[0]!,
        [1, { day: DAY + 0.520833333 }, 'Маргарита', 2, 450.5],
        [1, { day: DAY + 0.520833333 }, 'Пепперони', 1, 500]
      )
    )
    assert.deepEqual(asSheet.records, asText.records)
  })

  test('what is no workbook, or not a whole one, says what to do', async () => {
    const whole = workbook({ sheets: [{ name: 'a', rows: [HEADER, [{ day: DAY }, null, 10]] }] })
    const half = givenBytes(whole.subarray(0, whole.length / 2))
    assert.match(await refusalOf(half), /повреждена/)
    const spoiled = Buffer.from(whole)
    spoiled.fill(0xff, 80, 120)
    assert.match(await refusalOf(givenBytes(spoiled)), /повреждена/)
    const old = Buffer.from('d0cf11e0a1b11ae1', 'hex')
    assert.match(await refusalOf(givenBytes(old, 'old.xls')), /\.xlsx/)
    const empty = workbook({ sheets: [{ name: 'a', rows: [] }] })
    assert.match(await refusalOf(givenBytes(empty)), /пуст/)
  })

  test('a small file that unpacks without end is not unpacked', async () => {
    const rows: Cell[][] = [HEADER, [{ day: DAY }, null, 10, 'ж'.repeat(20_000_000)]]
    const bomb = givenBytes(
      workbook({ sheets: [{ name: 'a', rows }], inline: true }),
      'a.xlsx',
      65_536
    )
    assert.match(await refusalOf(bomb), /слишком велика/)
  })

  test('a file of countless parts is not gone through', async () => {
    const part = new Uint8Array()
    const parts = Array.from({ length: 6000 }, (_, number) => [`xl/media/${number}.png`, part])
    const hostile = givenBytes(Buffer.from(zipSync(Object.fromEntries(parts))), 'file.xlsx', 65_536)
    assert.match(await refusalOf(hostile), /слишком велика/)
  })

  test('200,000 rows are read in a heap that could not hold them', async ({ cleanup }) => {
    const path = join(tmpdir(), `krug-${process.pid}.xlsx`)
    cleanup(() => rmSync(path, { force: true }))
    const to = openSync(path, 'w')
    writeLargeWorkbook(largeRows(200_000), (piece) => void writeSync(to, piece))
    closeSync(to)
    assert.ok(statSync(path).size > 4_000_000)
    const worker = new Worker(new URL('large_workbook_worker.ts', import.meta.url), {
      workerData: path,
      resourceLimits: { maxOldGenerationSizeMb: 160 },
    })
    const [counted] = await Promise.race([
      once(worker, 'message'),
      once(worker, 'error').then(([error]) => Promise.reject(error)),
    ])
    assert.deepEqual(counted, { records: 200_000, rejected: 0 })
  }).timeout(120_000)
})

function* largeRows(count: number): Iterable<Cell[]> {
  yield ['Номер чека', ...HEADER]
  for (let number = 1; number <= count; number++) {
    const phone = 79_990_000_000 + (number % 5000)
    yield [number, { day: DAY + number / 10_000 }, phone, number / 100, `Гость номер ${number}`]
  }
}
