import { PROFILES } from '../profiles/profiles.ts'

/** Objects that configurations have in common. */
export const NOMENCLATURE = 'Catalog_Номенклатура'
export const VARIANTS = 'Catalog_ХарактеристикиНоменклатуры'
export const PRICES = 'InformationRegister_ЦеныНоменклатуры'
export const COSTS = 'InformationRegister_СебестоимостьНоменклатуры'
export const SALES = 'AccumulationRegister_Продажи'
export const CARD_SALES = 'AccumulationRegister_ПродажиПоДисконтнымКартам'
export const PAYMENT_KINDS = 'Catalog_ВидыОплатЧекаККМ'
export const REPORTS = 'Document_ОтчетОРозничныхПродажах'
export const COUNTERPARTIES = ['Catalog_Контрагенты', 'Catalog_Партнеры']
export const PERSONS = 'Catalog_ФизическиеЛица'

const all = new Set([
  NOMENCLATURE,
  VARIANTS,
  PRICES,
  COSTS,
  SALES,
  CARD_SALES,
  PAYMENT_KINDS,
  REPORTS,
  ...COUNTERPARTIES,
  PERSONS,
  ...PROFILES.flatMap(({ venues, employees, sale, refund, cards }) => [
    ...venues,
    ...employees,
    ...[sale.set, sale.venueOfDesk?.set, refund?.set, cards?.set].filter(
      (set) => set !== undefined
    ),
  ]),
])

export const isOfInterest = (set: string) => all.has(set)
