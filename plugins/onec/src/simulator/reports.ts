import { guid, STORES } from './goods_data.ts'
import { lineOf, NOBODY } from './configurations.ts'
import { totalOf, type Sale } from './sales.ts'
import type { World } from './world.ts'

export const REPORTS = 'Document_ОтчетОРозничныхПродажах'
export const REPORT_FIELDS =
  'Ref_Key Date Number Posted DeletionMark СуммаДокумента Магазин_Key Товары ВозвращенныеТовары ОплатаПлатежнымиКартами'.split(
    ' '
  )

/** What each shop sold on a day, written when it closes. */
export function* reportsOf(world: World, query: URLSearchParams) {
  const filter = query.get('$filter') ?? ''
  const from = /Date ge datetime'([^']+)'/.exec(filter)?.[1]
  const sold = [...world.sales()].filter(({ state }) => state === 'sold')
  const days = Map.groupBy(sold, ({ date }) => date.slice(0, 10))
  for (const [day, sales] of days) {
    for (const [index, store] of STORES.entries()) {
      const date = `${day}T22:0${index}:00`
      const own = sales.filter((sale) => sale.store === store)
      if (own.length > 0 && (!from || date >= from)) yield reportOf(day, date, index, own)
    }
  }
}

function reportOf(day: string, date: string, index: number, sales: Sale[]) {
  const sold = sales.filter(({ returns }) => !returns)
  const returned = sales.filter(({ returns }) => returns)
  const numbered = (list: Sale[]) =>
    list
      .flatMap(({ lines }) => lines)
      .map((line, position) => lineOf({ ...line, number: position + 1 }))
  return {
    Ref_Key: guid(0xee, Number(day.replaceAll('-', '')) * 10 + index),
    Date: date,
    Number: `ОР-${day}`,
    Posted: true,
    DeletionMark: false,
    СуммаДокумента: add(sold) - add(returned),
    Магазин_Key: STORES[index]?.key ?? NOBODY,
    Товары: numbered(sold),
    ВозвращенныеТовары: numbered(returned),
    ОплатаПлатежнымиКартами: [{ LineNumber: '1', Сумма: add(sold.filter(({ cash }) => !cash)) }],
  }
}

const add = (sales: Sale[]) => sales.reduce((sum, sale) => sum + totalOf(sale), 0) / 100
