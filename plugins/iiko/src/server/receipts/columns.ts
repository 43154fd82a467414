import { UpstreamContractError, type Http, type Text } from '@krug/connector-sdk'
import { fetchColumns } from '../upstream/olap.ts'
import { OPTIONAL, REQUIRED } from '../upstream/sales.ts'

/** What is lost without a column. The others are no loss that a person would notice. */
const LOSSES: Record<string, Text> = {
  'ItemSaleEvent.Id': {
    ru: 'iiko не отдаёт номера строк чека: одинаковые блюда в одном чеке сложены в одну строку.',
    en: 'iiko gives no ids of receipt lines: equal dishes of a receipt are added up into one line.',
  },
  'Delivery.CustomerPhone': {
    ru: 'iiko не отдаёт телефоны гостей: чеки доставки не свяжутся с участниками.',
    en: 'iiko gives no phones of guests: delivery receipts will not be linked to members.',
  },
  'ProductCostBase.ProductCost': {
    ru: 'iiko не отдаёт себестоимость: валовая прибыль не посчитается.',
    en: 'iiko gives no cost: gross profit cannot be computed.',
  },
}

/** Asks which columns this server's sales report has, and says what follows from those that are missing. */
export async function probeColumns(http: Http): Promise<{ names: Set<string>; notes: Text[] }> {
  const columns = await fetchColumns(http)
  const names = new Set(
    Object.keys(columns).filter(
      (name) => columns[name]!.groupingAllowed !== false || columns[name]!.aggregationAllowed
    )
  )
  const missing = [...REQUIRED.groups, ...REQUIRED.sums].filter((name) => !names.has(name))
  if (missing.length) throw lacking(missing)
  const notes = [...OPTIONAL.groups, ...OPTIONAL.sums]
    .filter((name) => !names.has(name))
    .flatMap((name) => LOSSES[name] ?? [])
  return { names, notes }
}

function lacking(columns: string[]) {
  const list = columns.join(', ')
  return new UpstreamContractError({
    ru: `В отчёте по продажам этого сервера iiko нет полей: ${list}. Проверьте права пользователя на отчёты и версию сервера.`,
    en: `The sales report of this iiko server lacks fields: ${list}. Check the user's rights to reports and the version of the server.`,
  })
}
