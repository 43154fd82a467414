import db from '@adonisjs/lucid/services/db'

interface Category {
  id: string
  parent_id: string | null
}

interface Product {
  id: string
  name: string
  category_id: string | null
}

/** Products of the tenant with the categories above them, read once for many receipts. */
export class Catalogue {
  readonly #paths = new Map<string, string[]>()
  readonly #names = new Map<string, string>()

  static async read() {
    const catalogue = new Catalogue()
    const categories: Category[] = await db.from('product_categories').select('id', 'parent_id')
    const products: Product[] = await db.from('products').select('id', 'name', 'category_id')
    const parents = new Map(categories.map(({ id, parent_id: parent }) => [id, parent]))
    for (const { id, name, category_id: category } of products) {
      catalogue.#names.set(id, name)
      catalogue.#paths.set(id, pathFrom(category, parents))
    }
    return catalogue
  }

  pathOf(productId: string | null) {
    return (productId && this.#paths.get(productId)) || []
  }

  nameOf(productId: string) {
    return this.#names.get(productId) ?? ''
  }
}

function pathFrom(category: string | null, parents: Map<string, string | null>) {
  const path: string[] = []
  for (let at = category; at && !path.includes(at); at = parents.get(at) ?? null) path.push(at)
  return path
}
