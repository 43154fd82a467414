/** An invented chain of beauty salons. */
export interface SimulatedBranch {
  id: number
  title: string
  city: string
  address: string
  timezone: string
  /** Of the winter and the summer: these zones keep one time. */
  offset: string
  /** Share of the chain's visits a day. */
  size: number
}

export const BRANCHES: SimulatedBranch[] = [
  {
    id: 501,
    title: 'Салон «Локон» на Покровке',
    city: 'Москва',
    address: 'Покровка, 19',
    timezone: 'Europe/Moscow',
    offset: '+03:00',
    size: 1.2,
  },
  {
    id: 502,
    title: 'Салон «Локон» на Малышева',
    city: 'Екатеринбург',
    address: 'Малышева, 71',
    timezone: 'Asia/Yekaterinburg',
    offset: '+05:00',
    size: 0.9,
  },
]

const SERVICE_LIST: Record<string, string> = {
  'Парикмахерский зал':
    'Стрижка женская; 2000; 60|Стрижка мужская; 1400; 45|Окрашивание в один тон; 4500; 120|Сложное окрашивание; 8900; 210|Укладка; 1500; 45|Уход за волосами; 2300; 60',
  'Ногтевой сервис':
    'Маникюр; 1300; 60|Маникюр с покрытием; 2100; 90|Педикюр; 2200; 75|Педикюр с покрытием; 2900; 105|Укрепление ногтей; 700; 30',
  'Косметология': 'Чистка лица; 3200; 90|Пилинг; 2800; 60|Массаж лица; 2400; 45',
  'Брови и ресницы':
    'Коррекция бровей; 900; 30|Окрашивание бровей; 800; 30|Ламинирование ресниц; 2500; 75',
  'Занятия': 'Групповая растяжка; 600; 60',
}

const GOODS_LIST: Record<string, string> = {
  Уход: 'Шампунь восстанавливающий; 1290; 640|Бальзам для волос; 1190; 590|Маска для волос; 1590; 810|Масло для кутикулы; 490; 180',
  Стайлинг: 'Лак для укладки; 990; 470|Мусс; 890; 420|Воск; 790; 360',
  Предоплата: 'Абонемент на 5 маникюров; 9000; 0|Подарочный сертификат 5000; 5000; 0',
}

interface Titled {
  id: number
  title: string
}

export interface SimulatedService extends Titled {
  category: Titled
  price: number
  minutes: number
}

export interface SimulatedGood extends Titled {
  category: Titled
  price: number
  cost: number
  abonement: boolean
  certificate: boolean
}

function read(list: string): [string, number, number][] {
  return list.split('|').map((entry) => {
    const [title = '', first, second] = entry.split(';').map((part) => part.trim())
    return [title, Number(first), Number(second)]
  })
}

export const SERVICE_CATEGORIES = Object.keys(SERVICE_LIST).map((title, index) => ({
  id: 11 + index,
  title,
}))
export const GOODS_CATEGORIES = Object.keys(GOODS_LIST).map((title, index) => ({
  // The same numbers as categories of services have: two spaces of ids.
  id: 11 + index,
  title,
}))

export const SERVICES: SimulatedService[] = Object.values(SERVICE_LIST).flatMap((list, index) =>
  read(list).map(([title, price, minutes], place) => ({
    id: 1100 + index * 20 + place,
    title,
    category: SERVICE_CATEGORIES[index]!,
    price,
    minutes,
  }))
)

export const GROUP_SERVICE = SERVICES.at(-1)!
export const SINGLE_SERVICES = SERVICES.slice(0, -1)

export const GOODS: SimulatedGood[] = Object.values(GOODS_LIST).flatMap((list, index) =>
  read(list).map(([title, price, cost], place) => ({
    id: 1100 + index * 20 + place,
    title,
    category: GOODS_CATEGORIES[index]!,
    price,
    cost,
    abonement: title.startsWith('Абонемент'),
    certificate: title.includes('сертификат'),
  }))
)

export const PREPAID_GOODS = GOODS.filter((good) => good.abonement || good.certificate)
export const SHELF_GOODS = GOODS.filter((good) => !PREPAID_GOODS.includes(good))

const NAMES = 'Алина Светлана Марина Оксана Виктория Жанна Яна Лариса Тамара Диана'.split(' ')
const POSITIONS = ['Парикмахер', 'Мастер маникюра', 'Косметолог', 'Бровист']

export interface SimulatedMaster {
  id: number
  name: string
  branch: SimulatedBranch
  position: string
  fired: boolean
}

/** Five of each branch; the last no longer works there. */
export const STAFF: SimulatedMaster[] = BRANCHES.flatMap((branch, place) =>
  Array.from({ length: 5 }, (_, index) => ({
    id: 7100 + place * 100 + index,
    name: NAMES[place * 5 + index]!,
    branch,
    position: POSITIONS[index % POSITIONS.length]!,
    fired: index === 4,
  }))
)

export const DESKS = [
  { id: 31, title: 'Основная касса', type: 0 },
  { id: 32, title: 'Расчётный счёт', type: 1 },
  { id: 33, title: 'Онлайн-оплата', type: 1 },
]
