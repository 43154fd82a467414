import { defineFileKind, field, hasAll } from './file_kind.ts'
import { readersOf } from './readers.ts'

const NEEDS = [['name']]

/** Of several rows with the same id the last one counts. */
export const products = defineFileKind({
  emits: 'product',
  fields: {
    externalId: field('Артикул', 'Product number', 'id|product id|sku|артикул|код товара|ид', 200),
    name: field(
      'Название',
      'Name',
      'name|product|product name|title|название|наименование|товар|блюдо|услуга'
    ),
    code: field('Код', 'Code', 'code|barcode|код|штрихкод|штрих код', 200),
    category: field('Категория', 'Category', 'category|категория|группа|раздел'),
    unit: field('Единица', 'Unit', 'unit|ед|единица|ед изм|единица измерения', 100),
    price: field('Цена', 'Price', 'price|цена|цена продажи|розничная цена|стоимость'),
    cost: field(
      'Себестоимость',
      'Cost',
      'cost|cost price|себестоимость|закупочная цена|цена закупки'
    ),
  },
  needs: NEEDS,
  looksLikeIt: (fields) => hasAll(fields, NEEDS),

  mapper(layout) {
    const readers = readersOf(layout)
    const name = readers.needed('name')
    const [code, category, unit] = ['code', 'category', 'unit'].map(readers.text)
    const [price, cost] = [readers.money('price'), readers.money('cost')]

    return (externalId, rows) => {
      const { values } = rows.at(-1)!
      return {
        externalId,
        name: name(values),
        code: code!(values),
        category: category!(values),
        unit: unit!(values),
        price: price(values),
        cost: cost(values),
      }
    }
  },
})
