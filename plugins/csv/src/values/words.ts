import type { OrderType, PaymentType, Rec, StageOutcome } from '@krug/connector-sdk'

type Rules<T> = [RegExp, T][]

/** The first rule that fits decides: "unpaid" comes before "paid", "безнал" before "нал". */
const STATUSES: Rules<Rec<'receipt'>['status']> = [
  [/отмен|аннул|удал|возв|cancel|void|refund|return|delet/i, 'cancelled'],
  [/не ?оплач|unpaid|откры|нов|в работе|ожид|open|new|pending|process/i, 'open'],
]
const PAYMENTS: Rules<PaymentType> = [
  [/бонус|балл|bonus|points/i, 'bonus'],
  [/онлайн|сбп|сайт|прилож|online|sbp|web/i, 'online'],
  [/кредит|рассроч|в долг|credit|debt/i, 'credit'],
  [/безнал|карт|терминал|эквайр|card|visa|mastercard|мир/i, 'card'],
  [/нал|cash/i, 'cash'],
]
const ORDER_TYPES: Rules<OrderType> = [
  [/достав|deliver|курьер/i, 'delivery'],
  [/с собой|самовыв|навынос|на вынос|take|pick ?up|to go/i, 'takeaway'],
  [/зал|dine|hall|в заведении|table|стол/i, 'hall'],
  [/услуг|приём|прием|service|appointment/i, 'service'],
]

/** "Закрыто и не реализовано" comes before "реализовано". */
const OUTCOMES: Rules<StageOutcome> = [
  [/не ?оплач|unpaid/i, 'open'],
  [
    /не ?реализ|провал|проигр|отказ|потер|отмен|неуспеш|не ?успеш|некачеств|\blost|\blose|fail|reject|cancel/i,
    'lost',
  ],
  [/успеш|реализов|выигр|оплачен|продано|заверш|\bwon|\bwin|success|paid|complete/i, 'won'],
]
const CURRENCIES: Rules<string> = [
  [/^(₽|руб\.?|рубл[а-яё]+|р\.?)$/i, 'RUB'],
  [/^(\$|доллар[а-яё ]*)$/i, 'USD'],
  [/^(€|евро)$/i, 'EUR'],
]

/** What the words of a stage say of the deals at it; nothing where they go on. */
export const readOutcome = (text: string) => firstMatch(OUTCOMES, text, null)

export const readCurrency = (text: string) =>
  firstMatch(CURRENCIES, text.trim(), /^[a-z]{3}$/i.test(text) ? text.toUpperCase() : null)

export const readStatus = (text: string) => firstMatch(STATUSES, text, 'closed')
export const readPaymentType = (text: string) => firstMatch(PAYMENTS, text, 'other')
export const readOrderType = (text: string) => firstMatch(ORDER_TYPES, text, 'other')

function firstMatch<T, O extends T | null>(rules: Rules<T>, text: string, otherwise: O): T | O {
  return rules.find(([pattern]) => pattern.test(text))?.[1] ?? otherwise
}
