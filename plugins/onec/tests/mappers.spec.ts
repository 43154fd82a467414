import assert from 'node:assert/strict'
import { test } from '@japa/runner'
import { publicationUrl } from '../src/config.ts'
import { receiptsOfReport } from '../src/mappers/from_report.ts'
import { contactsOf, phoneOfCard, phonesIn } from '../src/mappers/phones.ts'
import {
  differs,
  paymentType,
  statusOf,
  toReceipt,
  type Lookups,
} from '../src/mappers/to_receipt.ts'
import { fetchCards } from '../src/odata/lookups.ts'
import { parseModel } from '../src/odata/metadata.ts'
import { EMPTY, pathOf } from '../src/odata/query.ts'
import { PROFILES } from '../src/profiles/profiles.ts'

const [RETAIL, SMALL] = PROFILES.map(({ sale }) => sale)

const lookups: Lookups = {
  payments: new Map([
    ['p1', { name: 'Эквайринг', type: 'ПлатежнаяКарта' }],
    ['p2', { name: 'Сертификат', type: 'ПодарочныйСертификат' }],
  ]),
  desks: new Map(),
  cards: new Map(),
  variants: true,
  bonusAs: 'payment',
}

const row = (fields: object = {}) => ({
  Ref_Key: 'c1',
  DeletionMark: false,
  Posted: true,
  Number: 'MG-000123',
  Date: '2026-03-05T18:04:11',
  ВидОперации: 'Продажа',
  СтатусЧекаККМ: 'Пробит',
  Магазин_Key: 's1',
  СуммаДокумента: 1700,
  Товары: [
    {
      LineNumber: '1',
      Номенклатура_Key: 'n1',
      Характеристика_Key: EMPTY,
      Количество: 2,
      Цена: 1000,
      Сумма: 1700,
      СуммаАвтоматическойСкидки: 200,
      СуммаРучнойСкидки: 0,
      СуммаСкидкиОплатыБонусом: 100,
      Продавец_Key: 'e1',
    },
  ],
  Оплата: [{ LineNumber: '1', ВидОплаты_Key: 'p1', Сумма: 1700 }],
  ...fields,
})

const sums = ({ total, discount, payments }: ReturnType<typeof toReceipt>) => [
  total,
  discount,
  payments.map(({ type, amount }) => `${type} ${amount}`),
]

test.group('1C | documents to receipts', () => {
  test('bonuses are a payment, or a discount where the settings say so', () => {
    assert.deepEqual(sums(toReceipt(row(), RETAIL!, lookups)), [
      '1800.00',
      '200.00',
      ['card 1700.00', 'bonus 100.00'],
    ])
    const discounted = toReceipt(row(), RETAIL!, { ...lookups, bonusAs: 'discount' })
    assert.deepEqual(sums(discounted), ['1700.00', '300.00', ['card 1700.00']])
  })

  test('a certificate is one payment, not one per line', () => {
    const paid = [
      { LineNumber: '1', ВидОплаты_Key: 'p2', Сумма: 500 },
      { LineNumber: '2', ВидОплаты_Key: 'p1', Сумма: 1200 },
    ]
    const receipt = toReceipt(row({ Оплата: paid }), RETAIL!, { ...lookups, bonusAs: 'discount' })
    assert.deepEqual(sums(receipt), ['1700.00', '300.00', ['other 500.00', 'card 1200.00']])
  })

  test('a return is negative and names its sale, where there is one', () => {
    const back = toReceipt(
      row({ ВидОперации: 'Возврат', ЧекККМПродажа_Key: 'c0' }),
      RETAIL!,
      lookups
    )
    assert.deepEqual(
      [back.kind, back.refundOf, back.total, back.items[0]!.quantity],
      ['refund', 'c0', '-1800.00', '-2.000']
    )
    const unlinked = toReceipt(
      row({ ВидОперации: 'Возврат', ЧекККМПродажа_Key: EMPTY }),
      RETAIL!,
      lookups
    )
    assert.equal(unlinked.refundOf, undefined)
  })

  test('what is left of a receipt of УНФ was paid in cash', () => {
    const document = {
      ...row({
        НомерЧекаККМ: '7',
        СтруктурнаяЕдиница_Key: 's1',
        БезналичнаяОплата: [{ Сумма: 700 }],
      }),
      Запасы: [{ LineNumber: '1', Номенклатура_Key: 'n1', Количество: 2, Цена: 1000, Сумма: 1700 }],
    }
    assert.deepEqual(sums(toReceipt(document, SMALL!, lookups)), [
      '1700.00',
      '300.00',
      ['cash 1000.00', 'card 700.00'],
    ])
  })

  test('the status decides where there is one, posting elsewhere')
    .with([
      [row(), RETAIL!, 'closed'],
      [row({ СтатусЧекаККМ: 'Архивный', Posted: false }), RETAIL!, 'closed'],
      [row({ СтатусЧекаККМ: 'Отложен' }), RETAIL!, 'none'],
      [row({ СтатусЧекаККМ: 'Аннулирован' }), RETAIL!, 'cancelled'],
      [row({ DeletionMark: true }), RETAIL!, 'cancelled'],
      [row({ НомерЧекаККМ: '7' }), SMALL!, 'closed'],
      [row({ НомерЧекаККМ: '' }), SMALL!, 'none'],
      [row({ НомерЧекаККМ: '7', Posted: false }), SMALL!, 'none'],
    ] as const)
    .run((_, [document, shape, expected]) => assert.equal(statusOf(document, shape), expected))

  test('empty references are nothing, variants are products of their own', () => {
    const receipt = toReceipt(
      row({ ДисконтнаяКарта_Key: EMPTY, Контрагент_Key: EMPTY }),
      RETAIL!,
      lookups
    )
    assert.deepEqual(
      [receipt.customerExternalId, receipt.items[0]!.productExternalId],
      [undefined, 'n1']
    )
    const [line] = row().Товары
    const sized = row({ Товары: [{ ...line, Характеристика_Key: 'v1' }] })
    assert.equal(toReceipt(sized, RETAIL!, lookups).items[0]!.productExternalId, 'n1#v1')
  })

  test('a header that is far from its lines is put aside, rounding is not', () => {
    assert.ok(!differs(toReceipt(row({ СуммаДокумента: 1700.4 }), RETAIL!, lookups)))
    assert.ok(differs(toReceipt(row({ СуммаДокумента: 2500 }), RETAIL!, lookups)))
  })

  test('a report is anonymous: what was sold, and apart from it what came back', () => {
    const report = {
      ...row({ Ref_Key: 'r1', СуммаДокумента: 1500 }),
      ВозвращенныеТовары: [
        { LineNumber: '1', Номенклатура_Key: 'n1', Количество: 1, Цена: 200, Сумма: 200 },
      ],
      ОплатаПлатежнымиКартами: [{ Сумма: 1000 }],
    }
    const [sale, refund] = receiptsOfReport(report, true)
    assert.deepEqual(
      [sale!.externalId, sale!.total, sale!.customerExternalId],
      ['report:r1', '1700.00', undefined]
    )
    assert.deepEqual(
      sale!.payments.map(({ type, amount }) => `${type} ${amount}`),
      ['card 1000.00', 'cash 700.00']
    )
    assert.deepEqual([refund!.externalId, refund!.total], ['report:r1:refund', '-200.00'])
  })

  test('kinds of payment by their words', () => {
    const words = [
      'Наличные',
      'Эквайринг ПлатежнаяКарта',
      'СБП',
      'Бонусы',
      'Рассрочка',
      'Подарочный сертификат',
    ]
    assert.deepEqual(words.map(paymentType), ['cash', 'card', 'online', 'bonus', 'credit', 'other'])
  })
})

test.group('1C | cards of sales', () => {
  const given = (fields: string) =>
    parseModel(
      `<Schema><EntityType Name="Document_ЧекККМ">${fields}</EntityType><ComplexType Name="AccumulationRegister_ПродажиПоДисконтнымКартам_RecordType"><Property Name="Recorder"/></ComplexType></Schema>`
    )
  const asked: string[] = []
  const send = async ({ path, expect }: any) => {
    asked.push(decodeURIComponent(path))
    const value = [
      { Recorder: 'c1', ДисконтнаяКарта_Key: 'k1' },
      { Recorder: 'c2', ДисконтнаяКарта_Key: EMPTY },
    ]
    const result = await expect['~standard'].validate({ value })
    return result.value
  }

  test('come from the register where the receipt does not name them', async () => {
    const rows = [row({ Date: '2026-03-05T10:00:00' }), row({ Ref_Key: 'c2' })]
    const cardsBy = (fields: string) => {
      const base = { model: given(fields), profile: PROFILES[0]! }
      return fetchCards({ http: { send } } as any, base, RETAIL!, rows)
    }
    const cards = await cardsBy('<Property Name="Магазин_Key"/>')
    assert.deepEqual([...cards], [['c1', 'k1']])
    assert.match(
      asked[0]!,
      /Period ge datetime'2026-03-05T10:00:00' and Period le datetime'2026-03-05T18:04:11'/
    )
    const receipt = toReceipt(row(), RETAIL!, { ...lookups, cards })
    assert.equal(receipt.customerExternalId, 'card:k1')
    const named = await cardsBy('<Property Name="ДисконтнаяКарта_Key"/>')
    assert.equal(named.size, 0)
  })
})

test.group('1C | contacts', () => {
  test('the first of several phones in a text', () => {
    assert.deepEqual(phonesIn('8 (999) 000-00-01, Анна; 8 999 000 00 02'), [
      '+79990000001',
      '+79990000002',
    ])
    const rows = [
      { Тип: 'АдресЭлектроннойПочты', Представление: 'Anna@example.com' },
      { Тип: 'Телефон', Представление: '8 (999) 000-00-01, Анна', НомерТелефона: '' },
    ]
    assert.deepEqual(contactsOf(rows), { phone: '+79990000001', email: 'anna@example.com' })
  })

  test('a card code is a phone when it is a mobile number', () => {
    assert.equal(phoneOfCard('89990000017'), '+79990000017')
    assert.equal(phoneOfCard('9990000017'), '+79990000017')
    assert.equal(phoneOfCard('2000000017'), undefined)
    assert.equal(phoneOfCard('4600000000017'), undefined)
  })
})

test.group('1C | the protocol', () => {
  test('addresses lead to the publication, whatever page they were copied from')
    .with([
      'https://host/trade',
      'https://host/trade/ru_RU/',
      'https://host/trade/odata/standard.odata',
      'https://host/trade/hs/krug',
    ])
    .run((_, baseUrl) => assert.equal(publicationUrl({ baseUrl } as any), 'https://host/trade/'))

  test('queries are encoded, spaces as %20', () => {
    const path = pathOf('Catalog_Склады', { filter: "Description eq 'О''Нил'", top: 5 })
    assert.ok(!path.includes('+') && !path.includes(' '))
    assert.equal(
      decodeURIComponent(path),
      "odata/standard.odata/Catalog_Склады?$format=json&$filter=Description eq 'О''Нил'&$top=5"
    )
  })

  test('of a description of 17 MB only what matters is kept', () => {
    const property = '<Property Name="Реквизит" Type="Edm.String"/>'.repeat(50)
    const types = Array.from(
      { length: 7000 },
      (_, index) => `<EntityType Name="Catalog_Лишний${index}">${property}</EntityType>`
    )
    const wanted = '<EntityType Name="Catalog_Магазины"><Property Name="Ref_Key"/></EntityType>'
    const xml = `<Schema>${types.join('')}${wanted}<ComplexType Name="InformationRegister_ЦеныНоменклатуры_RecordType"><Property Name="Цена"/></ComplexType></Schema>`
    assert.ok(Buffer.byteLength(xml) > 17_000_000)
    const before = process.memoryUsage().heapUsed
    const model = parseModel(xml)
    assert.ok(process.memoryUsage().heapUsed - before < 100_000_000)
    assert.ok(model.has('Catalog_Магазины') && !model.has('Catalog_Лишний1'))
    assert.deepEqual(model.fields('InformationRegister_ЦеныНоменклатуры', ['Цена', 'Нет']), [
      'Цена',
    ])
  }).timeout(30_000)
})
