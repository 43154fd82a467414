import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
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
    const pipeline = await insert('pipelines', { ...named(connectionId, 'p'), name: 'Продажи' })
    const stage = await insert('pipeline_stages', {
      ...named(connectionId, 's'),
      pipeline_id: pipeline.id,
      name: 'Новая',
      position: 0,
      outcome: 'open',
    })
    const category = await insert('product_categories', {
      ...named(connectionId, 'c'),
      name: 'Супы',
    })
    const writeBack = await insert('write_backs', {
      connection_id: connectionId,
      write: 'customer',
      key: 'one',
      fingerprint: 1,
    })
    return { run, mapping, record, upload, stage, category, writeBack }
  })
}

const named = (connectionId: string, externalId: string) => ({
  connection_id: connectionId,
  external_id: externalId,
})

async function insert(table: string, row: Record<string, unknown>): Promise<{ id: string }> {
  const [inserted] = await db.table(table).insert(row).returning('id')
  return { id: typeof inserted === 'string' ? inserted : inserted.id }
}
