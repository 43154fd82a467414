import type { Rec } from '@krug/connector-sdk'
import { minorUnits } from '#shared/money'
import { contentHash } from '#commerce/ingest/content_hash'
import type { IngestSession } from '#commerce/ingest/ingest_session'
import type { IngestResult } from '#commerce/ingest/result'
import { lookUpIds, upsertDimension } from '#commerce/ingest/upsert_dimension'

const optionalMoney = (amount?: string) => (amount === undefined ? null : minorUnits(amount))

/** Categories of a page. A parent that has not been read yet is linked when the category comes again. */
export async function ingestCategories(
  session: IngestSession,
  records: Rec<'category'>[]
): Promise<IngestResult> {
  const parents = records.flatMap(({ parentExternalId }) => parentExternalId ?? [])
  const { connectionId, categories } = session
  await lookUpIds('product_categories', connectionId, parents, categories)

  const write = (page: Rec<'category'>[]) =>
    upsertDimension(
      { table: 'product_categories', columns: { name: 'text', parent_id: 'uuid' } },
      connectionId,
      page.map((record) => {
        const parentId = categories.get(record.parentExternalId ?? '') ?? null
        return {
          external_id: record.externalId,
          deleted: record.deleted ?? false,
          name: record.name,
          parent_id: parentId,
          content_hash: contentHash(record, parentId),
        }
      }),
      categories
    )

  const first = await write(records)
  // Children may stand before their parents: once all exist, link those that could not be.
  const orphans = records.filter(
    ({ externalId, parentExternalId }) => parentExternalId && parentExternalId !== externalId
  )
  await write(orphans)
  return first
}

/** Products of a page, with the price and cost of one unit. */
export async function ingestProducts(
  session: IngestSession,
  records: Rec<'product'>[]
): Promise<IngestResult> {
  const { connectionId, categories, products } = session
  const wanted = records.flatMap(({ categoryExternalId }) => categoryExternalId ?? [])
  await lookUpIds('product_categories', connectionId, wanted, categories)

  return upsertDimension(
    {
      table: 'products',
      columns: {
        name: 'text',
        code: 'text',
        kind: 'text',
        unit: 'text',
        category_id: 'uuid',
        price: 'bigint',
        cost: 'bigint',
      },
    },
    connectionId,
    records.map((record) => {
      const categoryId = categories.get(record.categoryExternalId ?? '') ?? null
      return {
        external_id: record.externalId,
        deleted: record.deleted ?? false,
        name: record.name,
        code: record.code ?? null,
        kind: record.kind ?? 'product',
        unit: record.unit ?? null,
        category_id: categoryId,
        price: optionalMoney(record.price),
        cost: optionalMoney(record.cost),
        content_hash: contentHash(record, categoryId),
      }
    }),
    products
  )
}

/**
 * Employees of a page: name, role, department. The e-mail is kept as a keyed hash alone: it tells which of the tenant's
 * users the person is.
 */
export function ingestEmployees(
  session: IngestSession,
  records: Rec<'employee'>[]
): Promise<IngestResult> {
  const { cipher } = session.settings
  return upsertDimension(
    {
      table: 'employees',
      columns: { name: 'text', role: 'text', department: 'text', email_index: 'bytea' },
    },
    session.connectionId,
    records.map((record) => ({
      external_id: record.externalId,
      deleted: record.deleted ?? false,
      name: record.name,
      role: record.role ?? null,
      department: record.department ?? null,
      email_index: record.email
        ? `\\x${cipher.index('email', record.email.toLowerCase()).toString('hex')}`
        : null,
      content_hash: contentHash(record),
    })),
    session.employees
  )
}
