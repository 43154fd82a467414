import iconv from 'iconv-lite'

const DISHES = [
  ['Борщ', 'Супы', 350],
  ['Пельмени', 'Горячее', 420.5],
  ['Морс, клюква', 'Напитки', 120],
  ['Чай «Иван»', 'Напитки', 90.25],
] as const

export interface MessyCsv {
  bytes: Buffer
  /** Kopecks of the receipts that count. */
  revenue: number
  receipts: number
  cancelled: number
  bad: number
}

/**
 * Receipts of two lines each as an old till exports them: CP1251, semicolons, decimal commas, Russian dates, quoted
 * names, cancelled receipts among them and rows that cannot be read.
 */
export function messyCsv(receipts: number): MessyCsv {
  const lines = ['№ заказа;Дата;Время;Блюдо;Группа;Кол-во;Цена;Оплата;Статус']
  let revenue = 0
  let cancelled = 0
  let bad = 0
  for (let number = 1; number <= receipts; number++) {
    const day = 1 + (number % 28)
    const date = `${String(day).padStart(2, '0')}.03.2026`
    const time = `${String(10 + (number % 12)).padStart(2, '0')}:${String(number % 60).padStart(2, '0')}`
    const isCancelled = number % 500 === 0
    const isBad = number % 1000 === 1
    for (let line = 0; line < 2; line++) {
      const [name, group, price] = DISHES[(number + line) % DISHES.length]
      const quantity = 1 + ((number + line) % 3)
      const cost = price.toFixed(2).replace('.', ',')
      const when = isBad ? '31.02.2026' : date
      const status = isCancelled ? 'отменён' : 'оплачен'
      const payment = number % 2 ? 'Наличные' : 'Карта'
      const quoted = name.includes(',') ? `"${name}"` : name
      lines.push([number, when, time, quoted, group, quantity, cost, payment, status].join(';'))
      if (!isBad && !isCancelled) revenue += Math.round(price * 100) * quantity
    }
    if (isBad) bad++
    else if (isCancelled) cancelled++
  }
  return {
    bytes: iconv.encode(lines.join('\r\n') + '\r\n', 'win1251'),
    revenue,
    receipts: receipts - cancelled - bad,
    cancelled,
    bad,
  }
}

export const MESSY_MAPPING = {
  stream: 'receipts',
  fields: {
    'externalId': { column: '№ заказа' },
    'closedAt': { columns: ['Дата', 'Время'], join: ' ' },
    'item.name': { column: 'Блюдо' },
    'item.category': { column: 'Группа' },
    'item.quantity': { column: 'Кол-во' },
    'item.price': { column: 'Цена' },
    'paymentType': { column: 'Оплата' },
    'status': { column: 'Статус' },
  },
  dateFormat: 'dd.MM.yyyy HH:mm',
}
