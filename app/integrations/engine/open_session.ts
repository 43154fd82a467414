import { IngestSession } from '#commerce/ingest/ingest_session'
import { mappedPayments } from '#integrations/engine/payment_mapping'
import { defaultVenue, mappedVenues, venueNames } from '#integrations/engine/venue_mapping'
import type Connection from '#integrations/models/connection'
import type { TenantCipher } from '#privacy/tenant_cipher'
import Business from '#tenancy/models/business'
import Tenant from '#tenancy/models/tenant'

/** What ingestion has to know about a connection: its places, its secrecy, and whom it may take for a customer. */
export async function openSession(
  connection: Connection,
  cipher: TenantCipher,
  venueId: string | null = null
) {
  const business = await Business.findOrFail(connection.businessId)
  const tenant = await Tenant.query().firstOrFail()
  return new IngestSession({
    connectionId: connection.id,
    medical: business.medical,
    // A club knows a person only who joined it; elsewhere the business's own records say who its customers are.
    createCustomers: tenant.preset !== 'club' && !business.medical,
    timezone: tenant.timezone,
    paymentTypes: await mappedPayments(connection.id),
    venues: await mappedVenues(connection.id),
    venueNames: await venueNames(connection.id),
    defaultVenue: await defaultVenue(connection, venueId),
    cipher,
  })
}
