import vine from '@vinejs/vine'
import { money, type Context, type Money, type Text } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { daysBefore, latestPossible } from '../local_time.ts'
import type { Base } from '../profiles/base.ts'
import { productId } from '../mappers/to_receipt.ts'
import { RefusedFilterError } from '../session.ts'
import { catalogRow, flag, number, reference, text } from './fields.ts'
import { fetchCatalog } from './pages.ts'
import { fetchRows, ref, type Row } from './query.ts'
import { COSTS, NOMENCLATURE, PRICES, SALES, VARIANTS } from './sets.ts'

/** The base adds up a virtual table when it is asked for. */
const TIMEOUT = 300

const article = vine.object({
  ...catalogRow,
  IsFolder: flag(),
  Parent_Key: reference(),
  Code: text(),
  Артикул: text(),
})
const variant = vine.object({ ...catalogRow, Owner: reference(), Owner_Key: reference() })

export const publishesGoods = ({ model }: Base) => model.has(NOMENCLATURE)

/** Folders and articles are rows of one catalogue. */
export async function fetchArticles(
  ctx: Context<Config>,
  { model }: Base,
  { folders }: { folders: boolean }
): Promise<Row[]> {
  const select = model.fields(NOMENCLATURE, [
    'Ref_Key',
    'Description',
    'DeletionMark',
    'IsFolder',
    'Parent_Key',
    'Code',
    'Артикул',
  ])
  const source = { set: NOMENCLATURE, row: article }
  const filter = select.includes('IsFolder') ? `IsFolder eq ${folders}` : undefined
  const rows = await fetchCatalog(ctx, source, select, filter).catch((error) => {
    if (error instanceof RefusedFilterError) return fetchCatalog(ctx, source, select)
    throw error
  })
  return rows.filter((row) => (row.IsFolder ?? false) === folders)
}

/** Sizes, colours and the like of articles. */
export async function fetchVariants(ctx: Context<Config>, { model }: Base): Promise<Row[]> {
  if (!model.has(VARIANTS)) return []
  const select = model.fields(VARIANTS, [
    'Ref_Key',
    'Description',
    'DeletionMark',
    'Owner',
    'Owner_Key',
  ])
  return fetchCatalog(ctx, { set: VARIANTS, row: variant }, select)
}

const priceRow = vine.object({
  Номенклатура_Key: reference(),
  Характеристика_Key: reference(),
  Цена: number(),
  Period: text(),
})

/** The last price of each product, of the kind that the settings choose. */
export async function fetchPrices(ctx: Context<Config>, { model }: Base) {
  const { priceKind } = ctx.config
  const [kind] = model.fields(PRICES, ['ВидЦен_Key', 'ВидЦены_Key', 'ТипЦен_Key'])
  const condition = priceKind && kind ? `Condition='${kind} eq guid''${priceKind}'''` : ''
  return fetchSlice(ctx, model.has(PRICES), `${PRICES}/SliceLast(${condition})`)
}

/** From the register of costs, or else from what sales of the last weeks cost. Unknown costs are left out. */
export async function fetchCosts(ctx: Context<Config>, base: Base): Promise<Map<string, Money>> {
  if (base.model.has(COSTS)) return fetchSlice(ctx, true, `${COSTS}/SliceLast()`)
  const [cost] = base.model.fields(SALES, ['Себестоимость'])
  return cost ? fetchSoldCosts(ctx) : new Map()
}

async function fetchSlice(ctx: Context<Config>, published: boolean, set: string) {
  if (!published) return new Map<string, Money>()
  const rows = await fetchRows(ctx, { set, row: priceRow, timeoutSeconds: TIMEOUT }, {})
  const ordered = rows
    .filter((row) => row.Цена > 0)
    .toSorted((a, b) => ((a.Period ?? '') < (b.Period ?? '') ? -1 : 1))
  return new Map(
    ordered.flatMap((row) => {
      const id = productId(row, true)
      return id ? [[id, money(row.Цена)]] : []
    })
  )
}

const turnover = vine.object({
  Номенклатура_Key: reference(),
  Характеристика_Key: reference(),
  КоличествоTurnover: number().optional(),
  СебестоимостьTurnover: number().optional(),
})

/** Quantity and cost may stand in separate rows: they meet by product. */
async function fetchSoldCosts(ctx: Context<Config>): Promise<Map<string, Money>> {
  const [from, to] = [daysBefore(ctx.now, ctx.config.trailingDays), latestPossible(ctx.now)]
  const set = `${SALES}/Turnovers(StartPeriod=datetime'${from}',EndPeriod=datetime'${to}',Dimensions='Номенклатура')`
  const rows = await fetchRows(ctx, { set, row: turnover, timeoutSeconds: TIMEOUT }, {})
  const groups = Map.groupBy(rows, (row) => ref(row.Номенклатура_Key) ?? '')
  return new Map(
    [...groups].flatMap(([id, group]) => {
      const units = add(group, 'КоличествоTurnover')
      const cost = add(group, 'СебестоимостьTurnover')
      return id && units > 0 && cost > 0 ? [[id, money(cost / units)]] : []
    })
  )
}

const add = (rows: Row[], name: string) => rows.reduce((sum, row) => sum + (row[name] ?? 0), 0)

/** What to tick so that a stream can be read. */
export function notPublished(...sets: string[]): Text {
  const list = sets.map((set) => set.split('/')[0]).join(', ')
  return {
    ru: `В составе OData нет объектов: ${list}. Отметьте их в 1С (Администрирование – Синхронизация данных – Настройка автоматического REST-сервиса), и мы прочитаем их в следующий раз.`,
    en: `The contents of OData lack: ${list}. Tick them in 1C (Administration – Data synchronisation – Automatic REST service), and they are read next time.`,
  }
}
