import { nameKey } from '@krug/connector-sdk'
import { IngestSession } from '#commerce/ingest/ingest_session'
import { ensureProducts } from '#commerce/ingest/named_dimensions'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'

interface NamedProduct {
  name: string
  category?: string
}

/** Products that a till sells by name, made with their first sale. @returns their ids by the key of the name */
export async function tillProducts(
  connectionId: string,
  products: NamedProduct[]
): Promise<ReadonlyMap<string, string>> {
  if (products.length === 0) return new Map()
  const session = new IngestSession({
    connectionId,
    medical: false,
    createCustomers: false,
    venues: new Map(),
    venueNames: new Map(),
    paymentTypes: new Map(),
    timezone: 'UTC',
    defaultVenue: null,
    cipher: await tenantCipher(),
  })
  await ensureProducts(
    session,
    products.map(({ name, category }) => ({ key: nameKey(name), name, category }))
  )
  return session.products
}
