/** The menu of the invented bistro: per category, "name; price; cost" in rubles. */
const MENU: Record<string, string> = {
  Завтраки: `Каша рисовая; 240; 52|Омлет с зеленью; 310; 84|Сырники; 360; 101|Блины с творогом; 290; 71|Яичница с помидорами; 330; 92`,
  Закуски: `Сельдь с картофелем; 390; 118|Баклажаны с орехом; 420; 127|Хумус с лепёшкой; 380; 96|Тартар из говядины; 690; 274|Брускетта с томатами; 340; 88`,
  Супы: `Борщ; 350; 98|Харчо; 420; 133|Лагман; 450; 141|Уха по-ростовски; 480; 166|Суп дня; 290; 71`,
  Горячее: `Шашлык из курицы; 560; 178|Шашлык из баранины; 790; 312|Люля-кебаб; 640; 227|Судак на гриле; 720; 268|Чебурек; 190; 58|Вареники с вишней; 340; 83|Плов; 520; 161|Овощи на гриле; 390; 92`,
  Десерты: `Пахлава; 260; 74|Медовик; 290; 79|Мороженое; 180; 44|Штрудель; 320; 91`,
  Напитки: `Чай с чабрецом; 190; 24|Кофе американо; 180; 27|Капучино; 230; 47|Морс; 170; 36|Лимонад тархун; 240; 52|Вода «Ключ» 0,5; 130; 38`,
  Бар: `Пиво светлое; 290; 99|Вино красное, бокал; 410; 147|Настойка вишнёвая; 240; 66`,
}
const MODIFIERS = `Соус ткемали; 60; 14|Лаваш; 50; 11|Сыр дополнительно; 90; 36|Без лука; 0; 0|Прожарка medium; 0; 0|Молоко овсяное; 70; 23`

export interface MenuItem {
  id: number
  code: string
  name: string
  category?: number
  /** Kopecks. */
  price: number | null
  cost: number
  status: 'rsActive' | 'rsDeleted' | 'rsDraft'
}

const parse = (list: string) =>
  list.split('|').map((entry) => {
    const [name = '', price, cost] = entry.split(';').map((part) => part.trim())
    return { name, price: Number(price) * 100, cost: Number(cost) * 100 }
  })

export const CATEGORIES = Object.keys(MENU).map((name, index) => ({ id: 1_000_010 + index, name }))

const LISTED: MenuItem[] = Object.values(MENU).flatMap((list, index) =>
  parse(list).map((dish, position) => ({
    ...dish,
    id: 1_000_200 + index * 50 + position,
    code: String(200 + index * 50 + position),
    category: CATEGORIES[index]!.id,
    status: 'rsActive' as const,
  }))
)

/** A set meal; its parts cost nothing beside it. */
export const SET_MEAL: MenuItem = {
  id: 1_000_901,
  code: '901',
  name: 'Обед «Деловой»',
  category: CATEGORIES[2]!.id,
  price: 45_000,
  cost: 15_200,
  status: 'rsActive',
}

/** An empty bottle that a guest brings back: sold with a negative quantity. */
export const BOTTLE: MenuItem = {
  id: 1_000_902,
  code: '902',
  name: 'Залог за бутылку',
  category: CATEGORIES[5]!.id,
  price: 2_000,
  cost: 2_000,
  status: 'rsActive',
}

/** No longer cooked, and never had a price of this type. */
const OLD: MenuItem = {
  id: 1_000_903,
  code: '903',
  name: 'Суп "Старый двор"',
  category: CATEGORIES[2]!.id,
  price: null,
  cost: 0,
  status: 'rsDeleted',
}

export const DISHES = [...LISTED, SET_MEAL, BOTTLE, OLD]
export const ORDERED = LISTED

export const ADDITIONS: MenuItem[] = parse(MODIFIERS).map((modifier, position) => ({
  ...modifier,
  id: 1_003_001 + position,
  code: String(3001 + position),
  status: 'rsActive' as const,
}))

export const CURRENCIES = [
  { id: 1, name: 'Рубли' },
  { id: 2, name: 'Банковская карта' },
  { id: 3, name: 'СБП' },
  { id: 4, name: 'Бонусы' },
]
export const DISCOUNTS = [{ id: 1_004_001, name: 'Карта гостя 10 %' }]
export const ORDER_TYPES = [
  { id: 1, name: 'В зале' },
  { id: 2, name: 'С собой' },
  { id: 3, name: 'Доставка' },
]

const WAITERS =
  'Анна Полевая|Вера Речная|Дарья Сливина|Ева Рябинина|Зоя Листова|Инна Озёрная|Кира Снегова|Лада Мятная'
export const EMPLOYEES = WAITERS.split('|').map((name, index) => ({
  id: 1_000_040 + index,
  code: String(40 + index),
  name,
}))

export const RESTAURANT = { id: 1, code: 1, name: 'Бистро «Южный двор»' }
