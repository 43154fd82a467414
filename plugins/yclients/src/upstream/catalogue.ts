import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import type { Http } from '@krug/connector-sdk'
import { answer, fetchAll, id, link, number, scalar } from './answer.ts'
import type { Branch } from './branches.ts'

const service = vine.object({
  id: id(),
  title: vine.string(),
  category_id: link(),
  price_min: number().optional(),
  active: vine.boolean().optional(),
})

const good = vine.object({
  good_id: id(),
  title: vine.string(),
  category_id: link(),
  cost: number().optional(),
  actual_cost: number().optional(),
  barcode: scalar(),
  unit_short_title: scalar(),
  loyalty_abonement_type_id: link(),
  loyalty_certificate_type_id: link(),
})

const category = vine.object({ id: id(), title: vine.string() })

const services = answer(vine.array(service))
const goods = answer(vine.array(good))
const categories = answer(vine.array(category))

export type Service = Infer<typeof service>
export type Good = Infer<typeof good>
export type Category = Infer<typeof category>

const GOODS_PAGE = 100

export async function fetchServices(http: Http, branch: Branch): Promise<Service[]> {
  const { data } = await http.send({ path: `company/${branch.id}/services`, expect: services })
  return data
}

export function fetchGoods(http: Http, branch: Branch): Promise<Good[]> {
  const request = { path: `goods/${branch.id}`, expect: goods }
  return fetchAll(http, request, { size: GOODS_PAGE, key: (row) => row.good_id })
}

export async function fetchServiceCategories(http: Http, branch: Branch): Promise<Category[]> {
  const path = `company/${branch.id}/service_categories`
  const { data } = await http.send({ path, expect: categories })
  return data
}

/** One level of the tree below `parent`; 0 is the top. */
export async function fetchGoodsCategories(
  http: Http,
  branch: Branch,
  parent: string
): Promise<Category[]> {
  const path = `goods_categories/${branch.id}/${parent}`
  const { data } = await http.send({ path, expect: categories })
  return data
}

/** Goods that are money paid in advance: abonements and certificates. */
export async function fetchPrepaidGoods(http: Http, branch: Branch): Promise<Set<string>> {
  const all = await fetchGoods(http, branch)
  return new Set(all.filter(isPrepaid).map((row) => row.good_id))
}

export function isPrepaid(row: Good): boolean {
  return Boolean(row.loyalty_abonement_type_id ?? row.loyalty_certificate_type_id)
}
