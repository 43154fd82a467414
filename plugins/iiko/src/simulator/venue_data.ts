export interface SimulatedVenue {
  id: string
  name: string
  timezone: string
  /** Share of the group's receipts a day. */
  size: number
  /** Monday to Sunday. */
  week: number[]
  /** How much of the day's trade falls on lunch, and on the evening. */
  lunch: number
  evening: number
  /** Last hour in which orders are opened; 25 is one o'clock at night. */
  closes: number
  delivery: number
  /** Growth of a year. */
  growth: number
}

const PATTERNS: Omit<SimulatedVenue, 'id'>[] = [
  {
    name: 'Хлеб и Соль на Мясницкой',
    timezone: 'Europe/Moscow',
    size: 1.2,
    week: [1.05, 1.1, 1.12, 1.15, 1.25, 0.75, 0.6],
    lunch: 1.6,
    evening: 0.8,
    closes: 22,
    delivery: 0.12,
    growth: 0.12,
  },
  {
    name: 'Хлеб и Соль на Вайнера',
    timezone: 'Asia/Yekaterinburg',
    size: 0.95,
    week: [0.8, 0.82, 0.88, 0.95, 1.2, 1.35, 1.15],
    lunch: 0.9,
    evening: 1.2,
    closes: 23,
    delivery: 0.2,
    growth: 0.18,
  },
  {
    name: 'Хлеб и Соль на Волге',
    timezone: 'Europe/Samara',
    size: 0.85,
    week: [0.7, 0.75, 0.85, 0.95, 1.4, 1.5, 0.95],
    lunch: 0.6,
    evening: 1.6,
    closes: 25,
    delivery: 0.15,
    growth: 0.05,
  },
]

export function makeVenues(count: number): SimulatedVenue[] {
  return Array.from({ length: count }, (_, index) => {
    const pattern = PATTERNS[index % PATTERNS.length]!
    const round = Math.floor(index / PATTERNS.length)
    return {
      ...pattern,
      id: `d0000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`,
      name: round ? `${pattern.name} ${round + 1}` : pattern.name,
    }
  })
}

export interface SimulatedEmployee {
  id: string
  name: string
  role: string
  deleted: boolean
}

const SURNAMES =
  'Берёзкина Ольхова Кленова Рябинина Соснова Ивушкина Полевая Лугова Речная Озёрная Снегова Ветрова Зорина Росина Мятная Вишнёва Сливина Грушина Ягодина Малинина Калинина Травина Листова Садова Огородова'.split(
    ' '
  )
const NAMES = 'Анна Вера Дарья Ева Зоя Инна Кира Лада Майя Нина'.split(' ')
const ROLES = ['OFFICIANT', 'OFFICIANT', 'OFFICIANT', 'BARMEN', 'CASHIER']

/** Names put together at random; the last of them no longer works here. */
export const EMPLOYEES: SimulatedEmployee[] = SURNAMES.map((surname, index) => ({
  id: `e0000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`,
  name: `${surname} ${NAMES[index % NAMES.length]}`,
  role: ROLES[index % ROLES.length]!,
  deleted: index === SURNAMES.length - 1,
}))
