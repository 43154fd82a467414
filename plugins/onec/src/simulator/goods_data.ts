/** The goods of an invented pair of shops: per folder, "name; price; cost" in rubles, sold by weight where it says кг. */
const GOODS: Record<string, string> = {
  'Хлеб и выпечка': `Хлеб ржаной; 92; 41|Батон нарезной; 68; 30|Лаваш тонкий; 79; 33|Булка с маком; 64; 22|Пирог с капустой, кг; 540; 230|Сушки ванильные; 118; 62`,
  'Молочное': `Молоко 3,2 %; 104; 74|Кефир; 96; 66|Творог 9 %, кг; 620; 410|Сметана 20 %; 132; 88|Сыр полутвёрдый, кг; 980; 690|Масло сливочное; 245; 181|Йогурт вишнёвый; 78; 49`,
  'Овощи и фрукты': `Картофель, кг; 54; 27|Морковь, кг; 62; 30|Яблоки сезонные, кг; 148; 84|Бананы, кг; 139; 92|Помидоры, кг; 290; 170|Зелень; 85; 40`,
  'Бакалея': `Гречка; 112; 70|Рис круглый; 124; 81|Макароны; 89; 52|Мука; 84; 49|Сахар; 79; 58|Масло подсолнечное; 159; 112|Чай чёрный; 236; 131`,
  'Мясо и рыба': `Курица охлаждённая, кг; 310; 236|Говядина, кг; 890; 701|Фарш домашний, кг; 540; 398|Скумбрия, кг; 460; 318|Колбаса варёная, кг; 720; 489`,
  'К чаю': `Варенье клубничное; 289; 164|Мёд цветочный; 420; 262|Пряник тульский; 156; 83|Шоколад тёмный; 149; 86|Зефир; 198; 112`,
}

export interface Article {
  key: string
  code: string
  name: string
  folder: string
  price: number
  cost: number
  byWeight: boolean
}

export const guid = (kind: number, number: number) =>
  `${kind.toString(16).padStart(8, '0')}-0000-4000-8000-${number.toString(16).padStart(12, '0')}`

export const FOLDERS = Object.keys(GOODS).map((name, index) => ({
  key: guid(0xf0, index + 1),
  name,
}))

export const ARTICLES: Article[] = Object.values(GOODS).flatMap((list, folder) =>
  list.split('|').map((entry, position) => {
    const [name = '', price, cost] = entry.split(';').map((part) => part.trim())
    return {
      key: guid(0xa0, folder * 100 + position + 1),
      code: `00-${String(folder * 100 + position + 1).padStart(8, '0')}`,
      name,
      folder: FOLDERS[folder]!.key,
      price: Number(price),
      cost: Number(cost),
      byWeight: name.endsWith(', кг'),
    }
  })
)

/** The tea comes in two sizes. */
export const VARIANTS = ['100 г', '250 г'].map((name, index) => ({
  key: guid(0xab, index + 1),
  name,
  owner: ARTICLES.find((article) => article.name === 'Чай чёрный')!,
}))

export const STORES = ['Лавка на Садовой', 'Лавка у вокзала'].map((name, index) => ({
  key: guid(0xb0, index + 1),
  name,
  desk: guid(0xbd, index + 1),
}))

export const SELLERS = [
  'Майя Вишнёва',
  'Нина Грушина',
  'Олеся Ягодина',
  'Полина Травина',
  'Рита Садова',
].map((name, index) => ({ key: guid(0xe0, index + 1), name }))

export const PAYMENT_KINDS = [
  { key: guid(0xd0, 1), name: 'Наличные', type: 'Наличные' },
  { key: guid(0xd0, 2), name: 'Эквайринг', type: 'ПлатежнаяКарта' },
  { key: guid(0xd0, 3), name: 'Подарочный сертификат', type: 'ПодарочныйСертификат' },
]

export const ANYONE = { key: guid(0xc0, 999), name: 'Розничный покупатель' }

export const customerKey = (number: number) => guid(0xc0, number)
export const cardKey = (number: number) => guid(0xca, number)
