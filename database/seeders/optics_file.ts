import { createRandom, person } from '@krug/connector-sdk/simulator'
import { type DateTime } from 'luxon'

const GOODS = [
  ['Очки «Город»', 'Оправы', 8900],
  ['Очки «Сцена»', 'Оправы', 12_400],
  ['Линзы однодневные, 30 шт.', 'Линзы', 2190],
  ['Линзы месячные, 6 шт.', 'Линзы', 2890],
  ['Раствор, 360 мл', 'Уход', 690],
  ['Проверка зрения', 'Услуги', 900],
  ['Футляр', 'Аксессуары', 450],
] as const
const HEADER = 'Чек;Дата;Время;Товар;Группа;Кол-во;Цена;Сумма;Оплата;Телефон'
const DAYS = 180
const RECEIPTS_A_DAY = 7
const CUSTOMERS = 120

/** What a small shop exports from its till: half a year of receipts, a line for each good. */
export function opticsFile(today: DateTime) {
  const lines = [HEADER]
  for (let day = DAYS; day > 0; day--) {
    const date = today.minus({ days: day })
    const random = createRandom('optics', date.toISODate()!)
    for (let number = 1; number <= random.integer(2, RECEIPTS_A_DAY * 2 - 2); number++) {
      const time = `${random.integer(10, 19)}:${String(random.integer(0, 59)).padStart(2, '0')}`
      const payment = random.pick(['карта', 'карта', 'наличные', 'СБП'])
      const phone = random.chance(0.6) ? person(random.integer(1, CUSTOMERS)).phone : ''
      const receipt = `${date.toFormat('yyMMdd')}-${number}`
      for (let line = random.integer(1, 3); line > 0; line--) {
        const [name, group, price] = random.pick([...GOODS])
        const quantity = random.integer(1, 2)
        const cells = [receipt, date.toFormat('dd.MM.yyyy'), time, name, group, quantity, price]
        lines.push([...cells, price * quantity, payment, phone].join(';'))
      }
    }
  }
  return Buffer.from(`${lines.join('\r\n')}\r\n`)
}
