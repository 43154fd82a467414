import { person } from '@krug/connector-sdk/simulator'
import {
  ANYONE,
  ARTICLES,
  cardKey,
  customerKey,
  FOLDERS,
  guid,
  PAYMENT_KINDS,
  SELLERS,
  STORES,
  VARIANTS,
} from './goods_data.ts'
import { CUSTOMERS, totalOf, type Sale } from './sales.ts'

type Row = Record<string, unknown>

export const NOBODY = '00000000-0000-0000-0000-000000000000'

/** The structure of a base: its catalogues as rows, and how it writes a receipt. */
export interface Configuration {
  catalogs: Record<string, () => Row[]>
  /** Sets of receipts, and which sales go there. */
  documents: Record<string, { holds(sale: Sale): boolean; write(sale: Sale): Row }>
  registers: Record<string, () => Row[]>
  /** Fields that a row of the set may have. */
  fields: Record<string, string[]>
}

const named = (key: string, Description: string, more: Row = {}): Row => ({
  Ref_Key: key,
  DataVersion: 'AAAAAQ==',
  DeletionMark: false,
  Description,
  ...more,
})

const nomenclature = () => [
  ...FOLDERS.map(({ key, name }) => named(key, name, { IsFolder: true, Parent_Key: NOBODY })),
  ...ARTICLES.map(({ key, name, code, folder }) =>
    named(key, name, { IsFolder: false, Parent_Key: folder, Code: code, Артикул: '' })
  ),
]

const variants = () =>
  VARIANTS.map(({ key, name, owner }) => named(key, name, { Owner_Key: owner.key }))

const counterparties = () => [
  named(ANYONE.key, ANYONE.name, { КонтактнаяИнформация: [] }),
  ...Array.from({ length: CUSTOMERS }, (_, index) => {
    const { name, phone, email, number } = person(index + 1)
    return named(customerKey(number), name, {
      КонтактнаяИнформация: [
        {
          LineNumber: '1',
          Тип: 'Телефон',
          Представление: written(phone, number),
          НомерТелефона: number % 3 ? phone.slice(1) : '',
        },
        ...(number % 4
          ? [
              {
                LineNumber: '2',
                Тип: 'АдресЭлектроннойПочты',
                Представление: email,
                НомерТелефона: '',
              },
            ]
          : []),
      ],
    })
  }),
]

/** People write phones as they like, and more than one. */
function written(phone: string, number: number): string {
  const digits = phone.slice(2)
  const spaced = `8 (${digits.slice(0, 3)}) ${digits.slice(3, 6)}-${digits.slice(6, 8)}-${digits.slice(8)}`
  return number % 5 ? spaced : `${spaced}, муж; 8 999 000 00 00`
}

const prices = (kind: string) =>
  ARTICLES.map(({ key, price }) => ({
    Period: '2026-01-01T00:00:00',
    [kind]: guid(0xdd, 1),
    Номенклатура_Key: key,
    Характеристика_Key: NOBODY,
    Цена: price,
  }))

const rubles = (kopecks: number) => kopecks / 100

export function lineOf(line: Sale['lines'][number], more: Row = {}): Row {
  return {
    LineNumber: String(line.number),
    Номенклатура_Key: line.article.key,
    Характеристика_Key: line.variant?.key ?? NOBODY,
    Количество: line.quantity / 1000,
    Цена: rubles(line.price),
    Сумма: rubles(line.sum),
    ...more,
  }
}

const head = (sale: Sale): Row => ({
  Ref_Key: sale.key,
  DataVersion: Buffer.from(String(sale.version)).toString('base64'),
  DeletionMark: sale.marked,
  Number: sale.number,
  Date: sale.date,
  СуммаДокумента: rubles(totalOf(sale)),
})

const STATES = { sold: 'Пробит', deferred: 'Отложен', cancelled: 'Аннулирован', draft: 'Отложен' }

const retail: Configuration = {
  catalogs: {
    Catalog_Магазины: () => STORES.map(({ key, name }) => named(key, name)),
    Catalog_Номенклатура: nomenclature,
    Catalog_ХарактеристикиНоменклатуры: variants,
    Catalog_Сотрудники: () => SELLERS.map(({ key, name }) => named(key, name)),
    Catalog_Контрагенты: counterparties,
    Catalog_ВидыОплатЧекаККМ: () =>
      PAYMENT_KINDS.map(({ key, name, type }) => named(key, name, { ТипОплаты: type })),
    Catalog_ИнформационныеКарты: () =>
      Array.from({ length: CUSTOMERS }, (_, index) =>
        named(cardKey(index + 1), `Карта ${index + 1}`, {
          КодКарты: `2000${String(index + 1).padStart(6, '0')}`,
          ВладелецКарты: customerKey(index + 1),
          ВладелецКарты_Type: 'StandardODATA.Catalog_Контрагенты',
        })
      ),
  },
  documents: {
    Document_ЧекККМ: {
      holds: () => true,
      write: (sale) => ({
        ...head(sale),
        Posted: sale.state === 'sold',
        ВидОперации: sale.returns ? 'Возврат' : 'Продажа',
        СтатусЧекаККМ: STATES[sale.state],
        Магазин_Key: sale.store.key,
        КассаККМ_Key: sale.store.desk,
        ЧекККМПродажа_Key: sale.returns ?? NOBODY,
        ДисконтнаяКарта_Key: sale.customer ? cardKey(sale.customer) : NOBODY,
        Контрагент_Key: ANYONE.key,
        Ответственный_Key: SELLERS[0]!.key,
        Товары: sale.lines.map((line) =>
          lineOf(line, {
            СуммаАвтоматическойСкидки: rubles(line.discount),
            СуммаРучнойСкидки: 0,
            СуммаСкидкиОплатыБонусом: rubles(line.bonus),
            Продавец_Key: sale.seller.key,
          })
        ),
        Оплата: [
          {
            LineNumber: '1',
            ВидОплаты_Key: PAYMENT_KINDS[sale.cash ? 0 : 1]!.key,
            Сумма: rubles(totalOf(sale) - sale.certificate),
          },
          ...(sale.certificate
            ? [
                {
                  LineNumber: '2',
                  ВидОплаты_Key: PAYMENT_KINDS[2]!.key,
                  Сумма: rubles(sale.certificate),
                },
              ]
            : []),
        ],
      }),
    },
  },
  registers: {
    'InformationRegister_ЦеныНоменклатуры/SliceLast': () => prices('ВидЦены_Key'),
    'InformationRegister_СебестоимостьНоменклатуры/SliceLast': () =>
      ARTICLES.map(({ key, cost }) => ({
        Period: '2026-01-01T00:00:00',
        Магазин_Key: STORES[0]!.key,
        Номенклатура_Key: key,
        Цена: cost,
      })),
  },
  fields: {
    InformationRegister_ЦеныНоменклатуры: [
      'Номенклатура_Key',
      'Характеристика_Key',
      'ВидЦены_Key',
      'Цена',
    ],
    InformationRegister_СебестоимостьНоменклатуры: ['Магазин_Key', 'Номенклатура_Key', 'Цена'],
  },
}

function smallBusinessReceipt(sale: Sale): Row {
  return {
    ...head(sale),
    Posted: sale.state === 'sold',
    НомерЧекаККМ: sale.state === 'sold' ? sale.number.slice(-4) : '',
    СтруктурнаяЕдиница_Key: sale.store.key,
    Контрагент_Key: sale.customer ? customerKey(sale.customer) : ANYONE.key,
    Ответственный_Key: sale.seller.key,
    ...(sale.returns && { ЧекККМ_Key: sale.returns }),
    Запасы: sale.lines.map((line) => lineOf(line)),
    БезналичнаяОплата: sale.cash ? [] : [{ LineNumber: '1', Сумма: rubles(totalOf(sale)) }],
  }
}

const smallBusiness: Configuration = {
  catalogs: {
    Catalog_СтруктурныеЕдиницы: () => STORES.map(({ key, name }) => named(key, name)),
    Catalog_Номенклатура: nomenclature,
    Catalog_ХарактеристикиНоменклатуры: variants,
    Catalog_Сотрудники: () => SELLERS.map(({ key, name }) => named(key, name)),
    Catalog_Контрагенты: counterparties,
  },
  documents: {
    Document_ЧекККМ: { holds: (sale) => !sale.returns, write: smallBusinessReceipt },
    Document_ЧекККМВозврат: { holds: (sale) => sale.returns !== null, write: smallBusinessReceipt },
  },
  registers: {
    'InformationRegister_ЦеныНоменклатуры/SliceLast': () => prices('ВидЦен_Key'),
    // Revenue by the receipt, cost by the report of the day, with no quantity.
    'AccumulationRegister_Продажи/Turnovers': () =>
      ARTICLES.flatMap(({ key, price, cost }) => [
        {
          Номенклатура_Key: key,
          КоличествоTurnover: 10,
          СуммаTurnover: price * 10,
          СебестоимостьTurnover: 0,
        },
        {
          Номенклатура_Key: key,
          КоличествоTurnover: 0,
          СуммаTurnover: 0,
          СебестоимостьTurnover: cost * 10,
        },
      ]),
  },
  fields: {
    InformationRegister_ЦеныНоменклатуры: [
      'Номенклатура_Key',
      'Характеристика_Key',
      'ВидЦен_Key',
      'Цена',
    ],
    AccumulationRegister_Продажи: ['Номенклатура_Key', 'Количество', 'Сумма', 'Себестоимость'],
  },
}

function tradeReceipt(sale: Sale): Row {
  return {
    ...head(sale),
    Posted: sale.state === 'sold',
    Статус: STATES[sale.state],
    КассаККМ_Key: sale.store.desk,
    Партнер_Key: sale.customer ? customerKey(sale.customer) : ANYONE.key,
    Кассир_Key: sale.seller.key,
    ...(sale.returns && { ЧекККМ_Key: sale.returns }),
    Товары: sale.lines.map((line) => lineOf(line)),
    ОплатаПлатежнымиКартами: sale.cash ? [] : [{ LineNumber: '1', Сумма: rubles(totalOf(sale)) }],
  }
}

const trade: Configuration = {
  catalogs: {
    Catalog_Склады: () => STORES.map(({ key, name }) => named(key, name, { IsFolder: false })),
    Catalog_КассыККМ: () =>
      STORES.map(({ key, name, desk }) => named(desk, `Касса: ${name}`, { Склад_Key: key })),
    Catalog_Номенклатура: nomenclature,
    Catalog_Пользователи: () => SELLERS.map(({ key, name }) => named(key, name)),
    Catalog_Партнеры: counterparties,
  },
  documents: {
    Document_ЧекККМ: { holds: (sale) => !sale.returns, write: tradeReceipt },
    Document_ЧекККМВозврат: { holds: (sale) => sale.returns !== null, write: tradeReceipt },
  },
  registers: { 'InformationRegister_ЦеныНоменклатуры/SliceLast': () => prices('ВидЦены_Key') },
  fields: {
    InformationRegister_ЦеныНоменклатуры: [
      'Номенклатура_Key',
      'Характеристика_Key',
      'ВидЦены_Key',
      'Цена',
    ],
  },
}

export const CONFIGURATIONS = { retail, smallBusiness, trade }
