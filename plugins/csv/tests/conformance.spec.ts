import { conformance, refusesMutants, type FileVendor } from '@krug/connector-sdk/testing'
import plugin from '../src/index.ts'
import type { StreamName } from '../src/mapping/mapping.ts'
import { givenFile, givenSheet } from './given.ts'

/** A small file of each kind: its rows, and the ids of what they become. */
const TABLES: Record<StreamName, { rows: string[][]; records: string[] }> = {
  receipts: {
    rows: [
      ['Номер чека', 'Дата', 'Время', 'Блюдо', 'Кол-во', 'Цена', 'Сумма'],
      ['1', '01.03.2026', '12:30', 'Борщ', '1', '390,00', '390,00'],
      ['2', '01.03.2026', '12:40', 'Чай', '2', '120,50', '241,00'],
      ['1', '01.03.2026', '12:30', 'Хлеб', '1', '30,00', '30,00'],
    ],
    records: ['1', '2'],
  },
  customers: {
    rows: [
      ['Код', 'Имя', 'Телефон', 'Дата рождения'],
      ['7', 'Анна Ольхова', '8 999 000-00-01', '01.02.1990'],
      ['8', 'Вера Кленова', '', ''],
    ],
    records: ['7', '8'],
  },
  products: {
    rows: [
      ['Артикул', 'Название', 'Категория', 'Цена', 'Себестоимость'],
      ['A1', 'Борщ', 'Супы', '390', '112,5'],
      ['A2', 'Чай', 'Напитки', '120,5', ''],
    ],
    records: ['A1', 'A2'],
  },
  employees: {
    rows: [
      ['ФИО', 'Должность', 'Отдел', 'Почта'],
      ['Ирина Лебедева', 'Менеджер', 'Банкеты', 'Irina@Example.com'],
      ['Павел  Журавлёв', '', 'Банкеты', ''],
    ],
    records: ['name:ирина лебедева', 'name:павел журавлёв'],
  },
  deals: {
    rows: [
      [
        'ID',
        'Название сделки',
        'Этап сделки',
        'Воронка',
        'Бюджет',
        'Ответственный',
        'Дата создания',
      ],
      ['41', 'Свадьба', 'Успешно реализовано', 'Банкеты', '180000', 'Ирина Лебедева', '01.02.2026'],
      ['42', 'Юбилей', 'Переговоры', 'Банкеты', '90000', 'Павел Журавлёв', '03.02.2026 10:15'],
    ],
    records: ['41', '42'],
  },
  plans: {
    rows: [
      ['Месяц', 'План выручки'],
      ['март 2026', '1 200 000'],
      ['04.2026', '1 300 000,50'],
    ],
    records: ['month:2026-03-01', 'month:2026-04-01'],
  },
  costs: {
    rows: [
      ['Месяц', 'Вид', 'Зарплаты', 'Аренда', 'Прочие расходы'],
      ['март 2026', 'факт', '420 000', '150000', ''],
      ['март 2026', 'план', '400 000', '150000', '20000,50'],
    ],
    records: ['fact:2026-03-01', 'plan:2026-03-01'],
  },
}

/** Every stream in a file of this kind. */
function filesOf(write: (rows: string[][]) => ReturnType<typeof givenFile>) {
  return (): FileVendor => ({
    files: Object.fromEntries(
      Object.entries(TABLES).map(([stream, { rows, records }]) => [
        stream,
        { file: write(rows), values: {}, records },
      ])
    ),
  })
}

const text = (rows: string[][]) => givenFile(rows.map((row) => row.join(';')).join('\r\n'))
const now = new Date('2026-03-12T09:00:00Z')

await conformance(plugin, { files: filesOf(text), now })
await conformance(plugin, { files: filesOf((rows) => givenSheet(...rows)), now })
await refusesMutants(plugin, { files: filesOf(text), now })
