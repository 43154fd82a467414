import type { Fields, StreamName } from './mapping.ts'

/** Names are separated by bars, the surest first. */
type Names = [field: string, names: string][]

const RECEIPTS: Names = [
  [
    'externalId',
    'order id|orderid|receipt id|id|номер заказа|номер чека|чек|заказ|order|receipt|check|invoice|transaction id|номер|order number|№ чека|№ заказа|№',
  ],
  [
    'closedAt',
    'closed at|closedat|closed|datetime|date time|timestamp|order date|paid at|created at|дата и время|дата время|дата закрытия|время закрытия|дата чека|дата заказа|дата продажи|дата оплаты|закрыт|date|дата',
  ],
  ['openedAt', 'opened at|openedat|opened|дата открытия|время открытия|открыт'],
  [
    'customerPhone',
    'customer phone|phone|phone number|client phone|телефон|телефон клиента|телефон гостя|номер телефона|тел',
  ],
  ['customerName', 'customer name|customer|client|клиент|гость|имя клиента|фио|покупатель'],
  ['employee', 'employee|waiter|cashier|официант|кассир|сотрудник|продавец|мастер'],
  ['table', 'table|table number|стол|номер стола|столик'],
  ['guests', 'guests|guest count|persons|гостей|гости|кол во гостей|количество гостей'],
  ['orderType', 'order type|тип заказа|вид заказа|способ обслуживания'],
  ['paymentType', 'payment type|payment|payment method|оплата|тип оплаты|способ оплаты|вид оплаты'],
  ['discount', 'discount|скидка|сумма скидки|discount amount'],
  [
    'total',
    'total|amount|sum|order total|total amount|paid|revenue|итого|сумма|сумма чека|сумма заказа|к оплате|итог|выручка|оплачено|total price',
  ],
  ['status', 'status|order status|статус|состояние|статус заказа'],
  ['description', 'description|comment|note|описание|комментарий|примечание'],
  ['item.externalId', 'sku|product id|item id|артикул|код товара|код блюда|pizza id'],
  [
    'item.name',
    'item|item name|product|product name|dish|pizza|pizza name|товар|блюдо|название|наименование|наименование товара|позиция|услуга',
  ],
  [
    'item.category',
    'category|item category|product category|pizza category|категория|группа|категория товара',
  ],
  ['item.quantity', 'qty|quantity|count|количество|кол во|колво|шт'],
  ['item.price', 'unit price|price|item price|цена|цена за единицу|стоимость единицы'],
  ['item.total', 'line total|item total|сумма позиции|сумма по позиции|стоимость'],
  ['item.discount', 'line discount|item discount|скидка на позицию|скидка позиции'],
  ['item.cost', 'cost|cost price|себестоимость'],
]

const CUSTOMERS: Names = [
  ['externalId', 'id|customer id|client id|код клиента|номер карты|карта|код'],
  ['name', 'name|customer name|full name|имя|фио|клиент|имя клиента|гость'],
  ['phone', 'phone|customer phone|phone number|mobile|телефон|номер телефона|мобильный|тел'],
  ['email', 'email|e mail|mail|почта|эл почта|электронная почта'],
  ['birthDate', 'birth date|birthdate|birthday|date of birth|дата рождения|день рождения|др'],
]

const PRODUCTS: Names = [
  ['externalId', 'id|product id|sku|артикул|код товара|ид'],
  ['name', 'name|product|product name|title|название|наименование|товар|блюдо|услуга'],
  ['code', 'code|barcode|код|штрихкод|штрих код'],
  ['category', 'category|категория|группа|раздел'],
  ['unit', 'unit|ед|единица|ед изм|единица измерения'],
  ['price', 'price|цена|цена продажи|розничная цена|стоимость'],
  ['cost', 'cost|cost price|себестоимость|закупочная цена|цена закупки'],
]

const TIME = ['time', 'order time', 'время', 'время заказа', 'время чека']

/** What the columns mean, judged by their names. */
export function guessFields(stream: StreamName, columns: string[]): Fields {
  const table = { receipts: RECEIPTS, customers: CUSTOMERS, products: PRODUCTS }[stream]
  const free = new Map(columns.map((column) => [normalized(column), column]))
  const fields: Fields = {}
  for (const [field, names] of table) {
    const name = names.split('|').find((each) => free.has(each))
    if (name === undefined) continue
    fields[field] = { column: free.get(name)! }
    free.delete(name)
  }
  const date = fields.closedAt?.column
  const time = TIME.find((each) => free.has(each))
  if (stream === 'receipts' && date && time && !/time|время/i.test(date)) {
    fields.closedAt = { columns: [date, free.get(time)!], join: ' ' }
  }
  return fields
}

/** Which stream a file most likely holds. */
export function guessStream(columns: string[]): StreamName {
  const receipts = guessFields('receipts', columns)
  if (receipts.closedAt && (receipts.total || receipts['item.price'] || receipts['item.total'])) {
    return 'receipts'
  }
  const customers = guessFields('customers', columns)
  if (customers.phone || customers.email) return 'customers'
  return guessFields('products', columns).name ? 'products' : 'receipts'
}

function normalized(column: string): string {
  return column
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\s_.,:;()/\\-]+/g, ' ')
    .replace(/ (руб|₽|р|rub)$/, '')
    .trim()
}
