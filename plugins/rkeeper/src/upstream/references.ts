import vine from '@vinejs/vine'
import type { Context, Schema } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { ask } from './rk7.ts'

const text = () => vine.string().trim().optional()
const base = { Ident: vine.string(), Name: text(), Status: text() }

interface Item {
  Ident: string
  Name?: string
  Status?: string
}

/** Not in sale yet. */
const DRAFT = 'rsDraft'
export const isDeleted = ({ Status: status }: Item) => status === 'rsDeleted'
export const nameOf = ({ Name: name, Ident: ident }: Item) => name || ident

/**
 * A whole dictionary: r_keeper knows no pages and no changes. Only what `mask` names is asked for, since the list of
 * employees would come with passwords; what comes beside it the schema drops.
 * https://docs.rkeeper.ru/rk7/latest/ru/poluchenie-aktualnogo-menyu-47644998.html
 */
async function fetchReference<T extends Item>(
  ctx: Context<Config>,
  name: string,
  mask: string,
  item: Schema<{ RK7Reference: { Items: { Item?: T[] } } }>
): Promise<T[]> {
  const command =
    `CMD="GetRefData" RefName="${name}" OnlyActive="0" IgnoreEnums="1" WithMacroProp="1" ` +
    `PropMask="items.(${mask})"`
  const { RK7Reference: found } = await ask(
    ctx,
    { command, of: 'reference', timeoutSeconds: 120 },
    item
  )
  const rows = found.Items.Item ?? []
  const known = rows.filter((row) => row.Ident !== '0' && row.Status !== DRAFT)
  return [...new Map(known.map((row) => [row.Ident, row])).values()]
}

const named = vine.create({
  RK7Reference: vine.object({
    Items: vine.object({ Item: vine.array(vine.object(base)).optional() }),
  }),
})

const grouped = vine.create({
  RK7Reference: vine.object({
    Items: vine.object({
      Item: vine.array(vine.object({ ...base, MainParentIdent: text() })).optional(),
    }),
  }),
})

export const fetchCategories = (ctx: Context<Config>) =>
  fetchReference(ctx, 'CATEGLIST', 'Ident,Name,MainParentIdent,Status', grouped)

export const fetchEmployees = (ctx: Context<Config>) =>
  fetchReference(ctx, 'EMPLOYEES', 'Ident,Code,Name,Status', named)

export async function fetchNames(
  ctx: Context<Config>,
  name: 'CURRENCIES' | 'DISCOUNTS' | 'UNCHANGEABLEORDERTYPES'
): Promise<Map<string, string>> {
  const items = await fetchReference(ctx, name, 'Ident,Name,Status', named)
  return new Map(items.map((item) => [item.Ident, nameOf(item)]))
}

export type Priced = Awaited<ReturnType<typeof fetchDishes>>[number]

export const fetchDishes = (ctx: Context<Config>) => fetchPriced(ctx, 'MENUITEMS')
export const fetchModifiers = (ctx: Context<Config>) => fetchPriced(ctx, 'MODIFIERS')

/** With the price of the price type that the settings choose. */
async function fetchPriced(ctx: Context<Config>, name: 'MENUITEMS' | 'MODIFIERS') {
  const price = `PRICETYPES-${ctx.config.priceType}`
  const schema = vine.create({
    RK7Reference: vine.object({
      Items: vine.object({
        Item: vine
          .array(
            vine.object({
              ...base,
              Code: text(),
              MainParentIdent: text(),
              [price]: vine.string().regex(/^\d+$/).optional(),
            })
          )
          .optional(),
      }),
    }),
  })
  const mask = `Ident,Code,Name,MainParentIdent,Status,PRICETYPES^${ctx.config.priceType}`
  const items = await fetchReference(ctx, name, mask, schema)
  return items.map((item) => ({
    ...item,
    price: (item as Record<string, unknown>)[price] as string | undefined,
  }))
}
