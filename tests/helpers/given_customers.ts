import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { checkRecords, COMMERCE_KINDS, IngestPage } from '#commerce/ingest/ingest_page'
import { CreateCustomer, type CustomerInput } from '#customers/actions/save_customer'
import { AddNote } from '#customers/actions/save_note'
import { RefreshTouched } from '#customers/actions/refresh_touched'
import { openSession } from '#integrations/engine/open_session'
import type Connection from '#integrations/models/connection'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'
import type { Tenant } from '#tests/helpers/given'
import { givenConnection } from '#tests/helpers/given_connection'

interface Place {
  business: { id: string }
  venue: { id: string }
}

export interface Sale {
  externalId?: string
  phone?: string
  name?: string
  closedAt?: string
  total?: string
  kind?: 'sale' | 'refund'
  status?: 'open' | 'closed' | 'cancelled'
  items?: { name: string; category?: string; quantity?: string; total: string }[]
}

/** A till of a venue: what it brings in goes the way of every sync, statistics included. */
export async function givenTill(tenant: Tenant, { business, venue }: Place) {
  const connection = (await givenConnection(tenant, { businessId: business.id })) as Connection
  const ingest = (kind: 'receipt' | 'customer', records: object[]) =>
    tenant.inside(async () => {
      const session = await openSession(connection, await tenantCipher(), venue.id)
      const result = await new IngestPage().handle(
        session,
        { kind, ingest: COMMERCE_KINDS[kind] as never },
        await checkRecords(kind, records)
      )
      if (result.rejected.length) throw new Error(JSON.stringify(result.rejected))
      while (await new RefreshTouched().handle());
      return result
    })
  return {
    connection,
    sells: (sales: Sale[]) => ingest('receipt', sales.map(receiptOf)),
    /** A visit to a clinic, as a medical connector tells of it. */
    visited: async (phone: string, total: string) => {
      const customerPhoneHash = await tenant.inside(async () => {
        const cipher = await tenantCipher()
        return cipher.phoneHash(phone)
      })
      const service = { name: 'medical_service', category: 'medical_service', quantity: '1' }
      await ingest('receipt', [
        {
          externalId: randomUUID(),
          kind: 'sale',
          status: 'closed',
          closedAt: '2026-03-10T12:00:00',
          total,
          customerPhoneHash,
          items: [{ ...service, price: total, total }],
          payments: [],
        },
      ])
    },
    knows: (people: { externalId: string; name?: string; phone?: string; email?: string }[]) =>
      ingest('customer', people),
  }
}

function receiptOf(sale: Sale) {
  const { phone, name, items = [{ name: 'Кофе', total: sale.total ?? '100.00' }] } = sale
  return {
    externalId: sale.externalId ?? randomUUID(),
    kind: sale.kind ?? 'sale',
    status: sale.status ?? 'closed',
    closedAt: sale.closedAt ?? '2026-03-10T12:00:00',
    total: sale.total ?? '100.00',
    customerPhone: phone,
    customerName: name,
    items: items.map((item) => ({ quantity: '1', price: item.total, ...item })),
    payments: [],
  }
}

/** The id of the customer with this phone. */
export async function customerBy(tenant: Tenant, phone: string): Promise<string> {
  return tenant.inside(async () => {
    const cipher = await tenantCipher()
    const index = cipher.index('phone', phone)
    const row = await db.from('customer_identities').where('phone_index', index).firstOrFail()
    return row.customer_id
  })
}

/** A customer whom somebody entered by hand, with a note. */
export async function givenCustomer(tenant: Tenant, input: CustomerInput) {
  return tenant.inside(async () => {
    const id = await new CreateCustomer().handle(tenant.actor, input)
    const noteId = await new AddNote().handle(tenant.actor, id, 'Любит столик у окна')
    return { id, noteId }
  })
}
