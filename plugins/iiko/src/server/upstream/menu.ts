import vine from '@vinejs/vine'
import {
  PermissionError,
  UpstreamContractError,
  type Day,
  type Http,
  type Text,
} from '@krug/connector-sdk'

const groups = vine.create(
  vine.array(
    vine.object({
      id: vine.string(),
      name: vine.string().optional(),
      parent: vine.string().optional(),
      deleted: vine.boolean().optional(),
    })
  )
)

const products = vine.create(
  vine.array(
    vine.object({
      id: vine.string(),
      name: vine.string().optional(),
      num: vine.string().optional(),
      parent: vine.string().optional(),
      type: vine.string().optional(),
      deleted: vine.boolean().optional(),
      defaultSalePrice: vine.number().optional(),
      estimatedPurchasePrice: vine.number().optional(),
    })
  )
)

const prices = vine.create({
  result: vine.string(),
  response: vine
    .array(
      vine.object({
        productId: vine.string(),
        prices: vine
          .array(vine.object({ dateFrom: vine.string().optional(), price: vine.number() }))
          .optional(),
      })
    )
    .optional(),
})

/** https://ru.iiko.help/articles/api-documentations/elementy-nomenklatury */
export function fetchGroups(http: Http) {
  return http.send({
    path: 'v2/entities/products/group/list',
    query: { includeDeleted: 'true' },
    expect: groups,
  })
}

export function fetchProducts(http: Http) {
  return http.send({
    path: 'v2/entities/products/list',
    query: { includeDeleted: 'true' },
    expect: products,
  })
}

/**
 * The price of each product on a day. Older servers lack the method and some users the right; then the price on the
 * product's card has to do.
 */
export async function fetchPrices(
  http: Http,
  date: Day
): Promise<{ prices: Map<string, number>; notes: Text[] }> {
  const found = new Map<string, number>()
  try {
    const answer = await http.send({ path: 'v2/price', query: { dateFrom: date }, expect: prices })
    if (answer.result !== 'SUCCESS') return { prices: found, notes: [NO_PRICES] }
    for (const { productId, prices: history } of answer.response ?? []) {
      const price = history?.at(-1)?.price
      if (price !== undefined && !found.has(productId)) found.set(productId, price)
    }
    return { prices: found, notes: [] }
  } catch (error) {
    if (error instanceof PermissionError || error instanceof UpstreamContractError) {
      return { prices: found, notes: [NO_PRICES] }
    }
    throw error
  }
}

const NO_PRICES: Text = {
  ru: 'Прайс-лист iiko недоступен: цены взяты из карточек блюд.',
  en: 'The price list of iiko is not available: prices are taken from the cards of the dishes.',
}
