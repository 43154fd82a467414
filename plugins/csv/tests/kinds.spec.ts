import assert from 'node:assert/strict'
import { test } from '@japa/runner'
import { ConfigError } from '@krug/connector-sdk'
import { detect } from '../src/detect.ts'
import { preview } from '../src/preview.ts'
import { readCurrency, readOutcome } from '../src/values/words.ts'
import { monthReader } from '../src/values/moment.ts'
import { givenFile, readFile } from './given.ts'

const AMO = `"ID";"Название сделки";"Основной контакт";"Рабочий телефон";"Ответственный";"Этап сделки";"Воронка";"Бюджет, руб.";"Дата создания";"Дата закрытия";"Причина отказа"
41;Свадьба;Анна Ольхова;8 999 000-00-01;Ирина Лебедева;Успешно реализовано;Банкеты;180 000;01.02.2026 10:00;20.02.2026 18:30;
42;Юбилей;;;Павел Журавлёв;Закрыто и не реализовано;Банкеты;90000;03.02.2026;10.02.2026;Дорого
43;;Вера Кленова;;;Переговоры;Банкеты;;05.02.2026;01.04.2026;
`
const BITRIX = `ID,Стадия сделки,Название сделки,Сумма,Валюта,Ответственный,Дата создания,Дата завершения,Источник,Контакт
7001,Сделка успешна,Банкет,48000,руб.,Ирина Лебедева,2026-03-01 10:00:00,2026-03-20,Сайт,Анна Ольхова
7002,Сделка провалена,Фуршет,12000.50,RUB,Ирина Лебедева,2026-03-02,2026-03-05,Звонок,
7003,Подготовка документов,Конференция,99000,usd,Павел Журавлёв,2026-03-03,,,
`

test.group('csv | deals', () => {
  test('the export of amoCRM is understood', async () => {
    const { records, rejected, streams } = await readFile(givenFile(AMO))
    assert.deepEqual([streams, rejected], [['deals'], []])
    const [won, lost, open] = records
    assert.deepEqual(
      [won.externalId, won.title, won.amount, won.outcome, won.employeeName, won.customerPhone],
      ['41', 'Свадьба', '180000.00', 'won', 'Ирина Лебедева', '+79990000001']
    )
    assert.deepEqual(
      [won.pipelineName, won.stageName, won.createdAt, won.closedAt],
      ['Банкеты', 'Успешно реализовано', '2026-02-01T10:00:00', '2026-02-20T18:30:00']
    )
    assert.deepEqual([lost.outcome, lost.lossReason], ['lost', 'Дорого'])
    assert.deepEqual([open.outcome, open.title, open.closedAt], ['open', '#43', undefined])
  })

  test('the export of Bitrix24 is understood, its pipeline has no name', async () => {
    const { records, rejected } = await readFile(givenFile(BITRIX))
    assert.deepEqual(rejected, [])
    assert.deepEqual(
      records.map(({ outcome, currency, pipelineName, source }) => [
        outcome,
        currency,
        pipelineName,
        source,
      ]),
      [
        ['won', 'RUB', 'Сделки', 'Сайт'],
        ['lost', 'RUB', 'Сделки', 'Звонок'],
        ['open', 'USD', 'Сделки', undefined],
      ]
    )
  })

  test('{0} is {1}')
    .with([
      ['Успешно реализовано', 'won'],
      ['Закрыто и не реализовано', 'lost'],
      ['Сделка провалена', 'lost'],
      ['Не оплачено', 'open'],
      ['Оплачено', 'won'],
      ['Closed Lost', 'lost'],
      ['Closed Won', 'won'],
      ['Договор', null],
    ] as const)
    .run((_, [stage, outcome]) => assert.equal(readOutcome(stage), outcome))

  test('currencies are codes or signs', () => {
    assert.deepEqual(['₽', 'рублей', '$', 'евро', 'kzt', 'тугрики'].map(readCurrency), [
      'RUB',
      'RUB',
      'USD',
      'EUR',
      'KZT',
      null,
    ])
  })
})

test.group('csv | employees', () => {
  test('are told apart by name as other files name them, by a number where one is mapped', async () => {
    const file = () =>
      givenFile(
        'Табельный номер;ФИО;Должность;Отдел;Email\n17;Ирина  Лебедева;Менеджер;Банкеты;Irina@Example.com\n18;Павел Журавлёв;;;\n'
      )
    const byName = await readFile(file())
    assert.deepEqual(byName.streams, ['employees'])
    assert.deepEqual(
      byName.records.map(({ externalId, department, email }) => [externalId, department, email]),
      [
        ['name:ирина лебедева', 'Банкеты', 'irina@example.com'],
        ['name:павел журавлёв', undefined, undefined],
      ]
    )
    const { fields } = await detect(file())
    const mapping = { fields: { ...fields, externalId: { column: 'Табельный номер' } } }
    const byNumber = await readFile(file(), { stream: 'employees', ...mapping } as never)
    assert.deepEqual(
      byNumber.records.map(({ externalId }) => externalId),
      ['17', '18']
    )
  })
})

test.group('csv | plans', () => {
  test('{0} is {1}')
    .with([
      ['2026-03', '2026-03-01'],
      ['03.2026', '2026-03-01'],
      ['3/2026', '2026-03-01'],
      ['Март 2026', '2026-03-01'],
      ['март 2026 г.', '2026-03-01'],
      ['March 2026', '2026-03-01'],
      ['15.03.2026', '2026-03-01'],
      ['2026-03-31', '2026-03-01'],
      ['13.2026', null],
      ['скоро', null],
    ] as const)
    .run((_, [text, day]) => assert.equal(monthReader({})(text), day))

  test('of a month and of a day; the last row for the same one counts', async () => {
    const days = await readFile(
      givenFile('Дата;План\n01.03.2026;50 000\n02.03.2026;60000\n02.03.2026;65000\n')
    )
    assert.deepEqual(
      days.records.map(({ period, startsOn, revenue }) => [period, startsOn, revenue]),
      [
        ['day', '2026-03-01', '50000.00'],
        ['day', '2026-03-02', '65000.00'],
      ]
    )
    const months = await readFile(givenFile('Месяц;План выручки\n2026-03;1500000\n'))
    assert.deepEqual(
      months.records.map(({ period, startsOn }) => [period, startsOn]),
      [['month', '2026-03-01']]
    )
  })
})

test.group('csv | costs', () => {
  test('a column for each line; what is empty is not known', async () => {
    const { records, rejected } = await readFile(
      givenFile(
        'Месяц;Вид;ФОТ;Аренда;Прочее\n2026-03;;420 000;150000,50;\n2026-03;План;;140000;-1\n'
      )
    )
    assert.deepEqual(records, [
      {
        externalId: 'fact:2026-03-01',
        month: '2026-03-01',
        of: 'fact',
        payroll: '420000.00',
        rent: '150000.50',
      },
    ])
    assert.equal(rejected.length, 1)
  })
})

test.group('csv | what a file is', () => {
  test('{0}: {1}')
    .with([
      ['receipts', 'id;дата;сумма;статус;оплата'],
      ['receipts', 'date,customer_phone,amount,description'],
      ['deals', 'ID;Название;Воронка;Этап;Сумма;Дата создания'],
      ['deals', 'deal,stage,amount,created at,close date'],
      ['plans', 'месяц;план'],
      ['costs', 'месяц;фот;аренда;реклама'],
      ['costs', 'month,payroll,rent,other'],
      ['employees', 'ФИО;Отдел;Телефон'],
      ['customers', 'ФИО;Телефон'],
      ['products', 'Название;Цена'],
    ] as const)
    .run(async (_, [stream, header]) => {
      const { stream: found } = await detect(givenFile(`${header}\n`))
      assert.equal(found, stream)
    })
})

test.group('csv | reasons', () => {
  test('name the column of the file, in both languages')
    .with([
      ['Когда;Сумма заказа\nзавтра;10', /^Столбец «Когда»: «завтра» — не дата/, /^Column "Когда"/],
      [
        'Когда;Сумма заказа\n01.03.2026;много',
        /^Столбец «Сумма заказа»: «много» — не число/,
        /number/,
      ],
      ['Когда;Сумма заказа\n01.03.2026;', /^Столбец «Сумма заказа»: не заполнено/, /is empty/],
      ['Когда;Сумма заказа\n;10', /^Столбец «Когда»: не заполнено/, /is empty/],
    ] as const)
    .run(async (_, [text, ru, en]) => {
      const fields = { closedAt: { column: 'Когда' }, total: { column: 'Сумма заказа' } }
      const { rejected } = await readFile(givenFile(text), { stream: 'receipts', fields })
      assert.match(rejected[0]!.reason.ru, ru)
      assert.match(rejected[0]!.reason.en, en)
      const { rows } = await preview(givenFile(text), { stream: 'receipts', fields })
      assert.deepEqual(rows[0]!.rejected?.reason, rejected[0]!.reason)
    })

  test('name both columns of a field that two fill, and the field where none does', async () => {
    const both = await readFile(givenFile('Дата;Время;Сумма\n01.03.2026;когда-то;10\n'))
    assert.match(both.rejected[0]!.reason.ru, /^Столбцы «Дата», «Время»: «01.03.2026 когда-то»/)
    const named = await readFile(givenFile('Номер;Позиция;Цена;Дата\n1;Борщ;;01.03.2026\n'), {
      stream: 'receipts',
      fields: {
        'externalId': { column: 'Номер' },
        'closedAt': { column: 'Дата' },
        'item.name': { column: 'Позиция' },
        'item.total': { column: 'Цена' },
      },
    })
    assert.match(named.rejected[0]!.reason.ru, /^Цена: не заполнено/)
  })

  test('cover texts that are too long, bad phones, addresses and currencies', async () => {
    const codesOf = async (text: string, mapping = {}) => {
      const { rejected } = await readFile(givenFile(text), mapping)
      return rejected.map(({ code }) => code)
    }
    const long = 'ж'.repeat(501)
    assert.deepEqual(await codesOf(`Имя;Телефон;Почта\n${long};;\nАнна;123;\nВера;;вера\n`), [
      'E_TOO_LONG',
      'E_BAD_PHONE',
      'E_BAD_EMAIL',
    ])
    assert.deepEqual(
      await codesOf(
        'Сделка;Этап;Сумма;Валюта;Дата создания\nБанкет;Договор;10;тугрики;01.03.2026\n'
      ),
      ['E_BAD_CURRENCY']
    )
    assert.deepEqual(await codesOf('Месяц;План\n2026-03;-5\nнет;5\n'), ['E_NEGATIVE', 'E_BAD_DATE'])
  })

  test('no field is called by its code where a column is missing', async () => {
    const mapping = { stream: 'deals', fields: { title: { column: 'Сделка' } } } as const
    const error = await readFile(givenFile('Сделка;Сумма\nа;1\n'), mapping).catch(
      (reason) => reason
    )
    assert.ok(error instanceof ConfigError)
    assert.match(error.text.ru, /«Дата создания» или «Дата закрытия»/)
    assert.match(error.text.en, /“Created” or “Closed”/)
  })
})
