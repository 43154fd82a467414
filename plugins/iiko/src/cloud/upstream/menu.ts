import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import type { Http } from '@krug/connector-sdk'
import type { Organization } from './organizations.ts'

const group = vine.object({
  id: vine.string(),
  name: vine.string().optional(),
  parentGroup: vine.string().optional(),
  isDeleted: vine.boolean().optional(),
})

const product = vine.object({
  id: vine.string(),
  code: vine.string().optional(),
  name: vine.string().optional(),
  parentGroup: vine.string().optional(),
  groupId: vine.string().optional(),
  type: vine.string().optional(),
  measureUnit: vine.string().optional(),
  isDeleted: vine.boolean().optional(),
  sizePrices: vine
    .array(
      vine.object({
        sizeId: vine.string().optional(),
        price: vine.object({ currentPrice: vine.number().optional() }).optional(),
      })
    )
    .optional(),
})

const nomenclature = vine.create({
  revision: vine.number(),
  groups: vine.array(group),
  products: vine.array(product),
  sizes: vine.array(vine.object({ id: vine.string(), name: vine.string().optional() })).optional(),
})

export type MenuGroup = Infer<typeof group>
export type MenuProduct = Infer<typeof product>

export interface Menu {
  groups: MenuGroup[]
  products: MenuProduct[]
  /** Names by id. */
  sizes: Map<string, string>
  /** Everything up to it was read. */
  revision: number
}

/** What changed after `revision` in the menus of all; everything for 0. The same dish in several counts once. */
export async function fetchMenu(
  http: Http,
  organizations: Organization[],
  revision: number
): Promise<Menu> {
  const groups = new Map<string, MenuGroup>()
  const products = new Map<string, MenuProduct>()
  const sizes = new Map<string, string>()
  const revisions: number[] = []
  for (const { id } of organizations) {
    const menu = await http.send({
      method: 'POST',
      path: 'api/1/nomenclature',
      json: { organizationId: id, startRevision: revision },
      timeoutSeconds: 120,
      expect: nomenclature,
      readOnly: true,
    })
    for (const row of menu.groups) groups.set(row.id, row)
    for (const row of menu.products) products.set(row.id, row)
    for (const size of menu.sizes ?? []) sizes.set(size.id, size.name?.trim() ?? '')
    revisions.push(menu.revision)
  }
  return {
    groups: [...groups.values()],
    products: [...products.values()],
    sizes,
    revision: revisions.length > 0 ? Math.min(...revisions) : revision,
  }
}
