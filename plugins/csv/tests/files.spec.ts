import assert from 'node:assert/strict'
import { test } from '@japa/runner'
import { ConfigError, validateRecord } from '@krug/connector-sdk'
import { detect } from '../src/detect.ts'
import { preview } from '../src/preview.ts'
import { CLUB, givenFile, readFile } from './given.ts'

async function thenRecords(text: string, count: number) {
  const { records } = await readFile(givenFile(text))
  assert.equal(records.length, count)
}

test.group('csv | messy files', () => {
  test('the file of the club is read without a mapping', async () => {
    const file = givenFile(CLUB)
    const { complete } = await detect(file)
    assert.ok(complete)
    const { records, rejected } = await readFile(file)
    assert.deepEqual(rejected, [])
    assert.deepEqual(
      records.map(({ closedAt, total, customerPhone, description }) => [
        closedAt,
        total,
        customerPhone,
        description,
      ]),
      [
        ['2025-03-01T12:30:00', '1500.50', '+79123456789', 'Ужин на двоих'],
        ['2025-03-02T19:05:00', '320.00', '+79123456780', 'Кофе, десерт'],
      ]
    )
    for (const record of records) {
      const { ok } = await validateRecord('receipt', record)
      assert.ok(ok)
    }
  })

  test('the encoding is recognised: {$self}')
    .with(['utf-8', 'windows-1251', 'utf-16le'])
    .run(async (_, encoding) => {
      const mark = encoding === 'utf-16le' ? '\ufeff' : ''
      const { records } = await readFile(givenFile(mark + CLUB, encoding, 11))
      assert.equal(records[0].description, 'Ужин на двоих')
    })

  test('a byte order mark is no part of the first column', async () => {
    const { columns } = await detect(givenFile('\ufeff' + CLUB))
    assert.equal(columns[0], 'date')
    await thenRecords('\ufeff' + CLUB, 2)
  })

  test('separators are recognised: {$self}')
    .with([';', '\t', '|', ','])
    .run(async (_, separator) => {
      const text = [
        ['Дата', 'Телефон', 'Сумма', 'Комментарий'],
        ['05.03.2025 14:20', '8 912 345 67 89', '"1 234,50"', 'a'],
        ['06.03.25', '', '"99,90 ₽"', ''],
      ]
        .map((row) => row.join(separator))
        .join('\r\n')
      const { records, rejected } = await readFile(givenFile(text))
      assert.deepEqual(rejected, [])
      assert.deepEqual(
        records.map((each) => [each.closedAt, each.total]),
        [
          ['2025-03-05T14:20:00', '1234.50'],
          ['2025-03-06T12:00:00', '99.90'],
        ]
      )
    })

  test("Excel's hint and titles above the table are passed over", async () => {
    const hinted = `sep=;\r\ndate;amount\r\n2025-03-01;10\r\n`
    await thenRecords(hinted, 1)
    const titled = `Отчёт по продажам;;\n;;\nДата;Сумма;Телефон\n01.03.2025;10;\n`
    const detection = await detect(givenFile(titled))
    assert.equal(detection.headerRow, 3)
    await thenRecords(titled, 1)
  })

  test('bad rows are told with their number, the others are read', async () => {
    const text = `order_id,date,amount
1,2025-03-01,10
2,завтра,10
3,2025-02-30,10
4,2025-03-01,дорого
5,2025-03-01,
6,2025-03-01
7,2025-03-01,70
`
    const { records, rejected } = await readFile(givenFile(text))
    assert.deepEqual(
      records.map((each) => each.externalId),
      ['1', '7']
    )
    assert.deepEqual(
      rejected.map(({ row, code }) => [row, code]),
      [
        [3, 'E_BAD_DATE'],
        [4, 'E_BAD_DATE'],
        [5, 'E_BAD_NUMBER'],
        [6, 'E_MISSING'],
        [7, 'E_MISSING'],
      ]
    )
    assert.deepEqual(rejected[0]!.payload, { order_id: '2', date: 'завтра', amount: '10' })
    assert.ok(rejected.every(({ reason }) => reason.ru && reason.en))
  })

  test('quotes: in words, doubled, over several lines, and one that never closes', async () => {
    const text = `date,amount,description
2025-03-01,10,Пицца "Маргарита" 30 см
2025-03-02,20,"Он сказал ""да"""
2025-03-03,30,"две
строки"
`
    const good = await readFile(givenFile(text))
    assert.deepEqual(
      good.records.map((each) => each.description),
      ['Пицца "Маргарита" 30 см', 'Он сказал "да"', 'две\nстроки']
    )
    const open = `date,amount,description\n2025-03-01,10,"начало\n2025-03-02,20,b\n2025-03-03,30,c\n`
    const { records } = await readFile(givenFile(open))
    assert.deepEqual(
      records.map((each) => each.total),
      ['10.00', '20.00', '30.00']
    )
  })

  test('an empty file and a missing column say what to do', async () => {
    await assert.rejects(readFile(givenFile('')), ConfigError)
    const mapping = { fields: { closedAt: { column: 'когда' }, total: { column: 'amount' } } }
    await assert.rejects(readFile(givenFile(CLUB), mapping), ConfigError)
  })

  test('a header without rows is no error', async () => {
    await thenRecords('date,amount\n', 0)
  })

  test('columns with the same name or none are told apart', async () => {
    const { columns } = await detect(givenFile('date,amount,amount,\n2025-03-01,1,2,3\n'))
    assert.deepEqual(columns, ['date', 'amount', 'amount (2)', 'column 4'])
  })

  test('the preview shows what every row would become', async () => {
    const { rows } = await preview(givenFile(`${CLUB}нет,+7,1,x\n`), {}, 20)
    assert.deepEqual(
      rows.map(({ row, record, rejected }) => [row, record !== undefined, rejected?.code]),
      [
        [2, true, undefined],
        [3, true, undefined],
        [4, false, 'E_BAD_DATE'],
      ]
    )
    const first = await preview(givenFile(CLUB), {}, 1)
    assert.equal(first.rows.length, 1)
  })
})
