import { DateTime } from 'luxon'
import Connection from '#integrations/models/connection'
import ConnectionStream from '#integrations/models/connection_stream'
import ConnectionVenue from '#integrations/models/connection_venue'
import Import from '#integrations/models/import'
import QuarantinedRecord from '#integrations/models/quarantined_record'
import SyncRun from '#integrations/models/sync_run'
import { sealSecrets } from '#integrations/connection_secrets'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'
import type { Tenant } from '#tests/helpers/given'

const STREAMS = ['venues', 'categories', 'products', 'employees', 'receipts']

interface Options {
  businessId: string
  baseUrl?: string
  password?: string
}

/** A connection to an iiko server, as it is stored; nothing is scheduled. */
export async function givenConnection(tenant: Tenant, options: Options) {
  const { businessId, baseUrl = 'https://iiko.example.test', password = 'secret-word' } = options
  return tenant.inside(async () => {
    const connection = await Connection.create({
      connector: 'iiko',
      businessId,
      name: 'iiko',
      config: { baseUrl, login: 'krug' },
      configVersion: 1,
      status: 'active',
    })
    await connection.refresh()
    const secrets = sealSecrets(await tenantCipher(), connection.id, { password })
    await connection.merge({ secrets }).save()
    await ConnectionStream.createMany(
      STREAMS.map((stream) => ({ connectionId: connection.id, stream }))
    )
    return connection
  })
}

/** One of everything that hangs on a connection. */
export async function givenConnectionHistory(
  tenant: Tenant,
  connectionId: string,
  venueId: string
) {
  return tenant.inside(async () => {
    const run = await SyncRun.create({
      connectionId,
      mode: 'full',
      trigger: 'manual',
      status: 'succeeded',
      finishedAt: DateTime.now(),
    })
    const mapping = await ConnectionVenue.create({
      connectionId,
      externalId: 'dep-1',
      name: 'Точка',
      venueId,
      state: 'mapped',
    })
    const record = await QuarantinedRecord.create({
      connectionId,
      runId: run.id,
      stream: 'receipts',
      code: 'E_RECORD_INVALID',
      reason: { ru: 'Нет суммы', en: 'No total' },
      fingerprint: 'one',
    })
    const upload = await Import.create({
      connectionId,
      runId: run.id,
      venueId,
      fileName: 'sales.csv',
      fileKey: 'imports/none.csv',
      size: 1,
      mapping: {},
    })
    return { run, mapping, record, upload }
  })
}
