import type { DocumentShape, Profile } from './profile.ts'

const OWN_PAYMENTS = { table: 'Оплата', kind: 'ВидОплаты_Key', sum: 'Сумма' }

const retailSale: DocumentShape = {
  set: 'Document_ЧекККМ',
  lines: 'Товары',
  venue: 'Магазин_Key',
  status: 'СтатусЧекаККМ',
  operation: 'ВидОперации',
  sale: 'ЧекККМПродажа_Key',
  card: 'ДисконтнаяКарта_Key',
  customer: 'Контрагент_Key',
  employees: ['Кассир_Key', 'Ответственный_Key'],
  payments: OWN_PAYMENTS,
  cashIsRest: false,
}

const smallBusinessSale: DocumentShape = {
  set: 'Document_ЧекККМ',
  lines: 'Запасы',
  venue: 'СтруктурнаяЕдиница_Key',
  printed: 'НомерЧекаККМ',
  card: 'ДисконтнаяКарта_Key',
  customer: 'Контрагент_Key',
  employees: ['Ответственный_Key', 'Автор_Key'],
  payments: { table: 'БезналичнаяОплата', kind: 'ВидПлатежнойКарты_Key', sum: 'Сумма' },
  cashIsRest: true,
}

const tradeSale: DocumentShape = {
  set: 'Document_ЧекККМ',
  lines: 'Товары',
  venue: 'Склад_Key',
  venueOfDesk: { desk: 'КассаККМ_Key', set: 'Catalog_КассыККМ', field: 'Склад_Key' },
  status: 'Статус',
  card: 'КартаЛояльности_Key',
  customer: 'Партнер_Key',
  employees: ['Кассир_Key', 'Ответственный_Key'],
  payments: { table: 'ОплатаПлатежнымиКартами', kind: 'ВидОплаты_Key', sum: 'Сумма' },
  cashIsRest: true,
}

const oldSale: DocumentShape = {
  set: 'Document_ЧекККМ',
  lines: 'Товары',
  venue: 'Подразделение_Key',
  operation: 'ВидОперации',
  sale: 'ЧекККМПродажа_Key',
  card: 'ДисконтнаяКарта_Key',
  employees: ['Ответственный_Key'],
  payments: OWN_PAYMENTS,
  cashIsRest: false,
}

const refund = (sale: DocumentShape): DocumentShape => ({
  ...sale,
  set: 'Document_ЧекККМВозврат',
  sale: 'ЧекККМ_Key',
})

/** The first that fits a base is taken: those with the most telling fields come first. */
export const PROFILES: Profile[] = [
  {
    id: 'retail',
    title: 'Розница 2',
    venues: ['Catalog_Магазины'],
    employees: ['Catalog_Сотрудники', 'Catalog_Пользователи'],
    sale: retailSale,
    cards: { set: 'Catalog_ИнформационныеКарты', code: 'КодКарты', owner: 'ВладелецКарты' },
  },
  {
    id: 'smallBusiness',
    title: 'Управление нашей фирмой',
    venues: ['Catalog_СтруктурныеЕдиницы'],
    employees: ['Catalog_Сотрудники', 'Catalog_Пользователи'],
    sale: smallBusinessSale,
    refund: refund(smallBusinessSale),
    cards: { set: 'Catalog_ДисконтныеКарты', code: 'КодКартыШтрихкод', owner: 'ВладелецКарты_Key' },
  },
  {
    id: 'trade',
    title: 'Управление торговлей 11',
    venues: ['Catalog_Склады'],
    employees: ['Catalog_Сотрудники', 'Catalog_Пользователи'],
    sale: tradeSale,
    refund: refund(tradeSale),
    cards: { set: 'Catalog_КартыЛояльности', code: 'Штрихкод', owner: 'Партнер_Key' },
  },
  {
    id: 'oldRetail',
    title: 'Управление торговлей 10, старая Розница',
    venues: ['Catalog_Подразделения', 'Catalog_Склады'],
    employees: ['Catalog_Пользователи'],
    sale: oldSale,
    cards: { set: 'Catalog_ИнформационныеКарты', code: 'КодКарты', owner: 'ВладелецКарты' },
  },
]
