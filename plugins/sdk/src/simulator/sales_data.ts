/** What an invented event agency sells, and who sells it. Shared by all simulated CRMs. */

export interface SimulatedManager {
  name: string
  department: string
  email: string
  active: boolean
}

const BANQUETS = 'Банкеты'
const COMPANIES = 'Корпоративные заказы'

export const MANAGERS: SimulatedManager[] = [
  ['Ирина Лебедева', BANQUETS],
  ['Павел Журавлёв', BANQUETS],
  ['Ольга Синицына', BANQUETS],
  ['Роман Дроздов', COMPANIES],
  ['Елена Чайкина', COMPANIES],
  ['Максим Соловьёв', COMPANIES],
].map(([name = '', department = ''], index) => ({
  name,
  department,
  email: `manager${index + 1}@example.com`,
  active: index !== 5,
}))

/** Open stages in order; every pipeline ends won or lost. The first is where requests wait for somebody. */
export const PIPELINES = [
  {
    name: BANQUETS,
    stages: ['Новая заявка', 'Первый контакт', 'Дегустация', 'Предложение', 'Договор'],
    managers: [0, 1, 2],
    amounts: [25_000, 180_000],
    archived: false,
  },
  {
    name: COMPANIES,
    stages: ['Новая заявка', 'Выявление потребности', 'Расчёт', 'Согласование'],
    managers: [3, 4],
    amounts: [60_000, 480_000],
    archived: false,
  },
  {
    name: 'Доставка (до 2026 года)',
    stages: ['Новая заявка', 'В работе'],
    managers: [5],
    amounts: [3_000, 20_000],
    archived: true,
  },
]

export const SOURCES = ['Сайт', 'Звонок', 'Рекомендация', 'Реклама в интернете', 'Выставка']
export const LOSS_REASONS = ['Дорого', 'Выбрали других', 'Перенесли на год', 'Не вышли на связь']
export const OFFERS = [
  { name: 'Аренда зала', price: 22_500 },
  { name: 'Банкетное меню', price: 3_900 },
  { name: 'Оформление цветами', price: 8_400 },
  { name: 'Ведущий вечера', price: 18_000 },
]

export const OCCASIONS = ['Свадьба', 'Юбилей', 'Выпускной', 'Корпоратив', 'Конференция', 'Фуршет']
export const TASKS = [
  ['call', 'Перезвонить и уточнить дату'],
  ['call', 'Узнать решение'],
  ['meeting', 'Показать зал'],
  ['meeting', 'Дегустация с гостем'],
  ['task', 'Отправить расчёт'],
  ['task', 'Подготовить договор'],
] as const
