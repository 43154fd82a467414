import { createReadStream } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { extname } from 'node:path'
import drive from '@adonisjs/drive/services/main'
import { ConfigError, type Kind, type SourceFile } from '@krug/connector-sdk'
import queue from '#shared/queue/service'
import type { Actor } from '#shared/actor'
import { validConfig } from '#integrations/connection_secrets'
import {
  ImportFileError,
  ImportMappingError,
  UploadDiskError,
  VenueRequiredError,
} from '#integrations/errors'
import { syncJob } from '#integrations/jobs/sync_job'
import type { FieldSource } from '#integrations/imports/import_mapping'
import Connection from '#integrations/models/connection'
import ConnectionStream from '#integrations/models/connection_stream'
import Import from '#integrations/models/import'
import MappingTemplate from '#integrations/models/mapping_template'
import SyncRun from '#integrations/models/sync_run'
import { loadConnector } from '#integrations/queries/connectors_query'
import { inLocale } from '#integrations/sentence'
import { RecordAudit } from '#shared/audit/record_audit'
import { CreateVenue } from '#tenancy/actions/save_venue'
import { businessFor, venueFor, venuesFor } from '#tenancy/venue_access'

const CONNECTOR = 'csv'
/** Kinds whose records belong to a venue. */
const PLACED: Kind[] = ['receipt', 'plan', 'costs']

type Fields = Record<string, FieldSource>

interface Input {
  file: SourceFile & { path: string }
  businessId: string
  /** Needed for what belongs to a venue, where the business has several. */
  venueId?: string
  /** Guessed from the file when left out. */
  mapping?: Record<string, unknown>
  /** Keeps the mapping as a template under this name. */
  saveAs?: string
}

/**
 * Keeps a file and puts its import in line. All files of a business go into one connection, so that a file that comes
 * again changes nothing.
 *
 * @throws NotFoundError, VenueRequiredError, ImportFileError, ImportMappingError, UploadDiskError, ConnectionConfigError
 */
export class StartImport {
  async handle(actor: Actor, { file, businessId, venueId, mapping, saveAs }: Input) {
    const business = await businessFor(actor, businessId)
    const settled = await settleMapping(actor, file, mapping)
    const venue = venueId
      ? await venueFor(actor, venueId)
      : await impliedVenue(actor, business, settled.stream)
    const connection = await this.#connection(business.id)

    const fileKey = `imports/${actor.tenantId}/${randomUUID()}${extname(file.name).toLowerCase()}`
    await keep(file, fileKey)
    const run = await SyncRun.create({
      connectionId: connection.id,
      mode: 'import',
      trigger: 'import',
      startedBy: actor.userId,
    })
    const row = await Import.create({
      connectionId: connection.id,
      runId: run.id,
      venueId: venue?.id ?? null,
      fileName: file.name.slice(0, 255),
      fileKey,
      size: file.size,
      mapping: settled,
      createdBy: actor.userId,
    })
    if (saveAs) await MappingTemplate.updateOrCreate({ name: saveAs }, { mapping: settled })
    await new RecordAudit().handle(actor, {
      action: 'imports.started',
      subjectType: 'import',
      subjectId: row.id,
    })
    await queue.dispatch(syncJob, { tenantId: actor.tenantId, runId: run.id })
    return row
  }

  async #connection(businessId: string) {
    const known = await Connection.query()
      .where({ business_id: businessId, connector: CONNECTOR })
      .whereNot('status', 'archived')
      .first()
    if (known) return known
    const { connector } = await loadConnector(CONNECTOR)
    const connection = await Connection.create({
      connector: CONNECTOR,
      businessId,
      name: 'CSV, XLSX',
      config: {},
      configVersion: connector.configVersion,
      status: 'active',
    })
    await ConnectionStream.createMany(
      Object.keys(connector.streams).map((stream) => ({ connectionId: connection.id, stream }))
    )
    return connection
  }
}

/** What a file looks like and what its first rows would become. @throws ImportFileError, ConnectionConfigError */
export class PreviewImport {
  async handle(actor: Actor, file: SourceFile, mapping?: Record<string, unknown>) {
    const { connector } = await loadConnector(CONNECTOR)
    const config = await validConfig(connector, mapping ?? {})
    return readable(actor, async () => {
      const detection = await connector.upload!.detect(file, config)
      const { rows } = await connector.upload!.preview(file, config, 20)
      return {
        ...detection,
        fields: detection.fields as Fields,
        sample: rows.map(({ row, values, record, rejected }) => ({
          row,
          values,
          record: record ?? null,
          reason: rejected ? inLocale(rejected.reason, actor.locale) : null,
        })),
      }
    })
  }
}

/** A file names no venue: that of a business with one is meant, and a business without gets its first. */
async function impliedVenue(actor: Actor, business: { id: string; name: string }, stream: string) {
  const { connector } = await loadConnector(CONNECTOR)
  if (!PLACED.includes(connector.streams[stream].emits)) return null
  const venues = await venuesFor(actor)
    .where('business_id', business.id)
    .whereNull('archived_at')
    .limit(2)
  if (venues.length > 1) throw new VenueRequiredError({}, 'venueId')
  return (
    venues[0] ?? new CreateVenue().handle(actor, { businessId: business.id, name: business.name })
  )
}

/** The mapping with everything that was left to guess, so that the import does what the preview showed. */
async function settleMapping(actor: Actor, file: SourceFile, mapping?: Record<string, unknown>) {
  const { connector } = await loadConnector(CONNECTOR)
  const config = await validConfig(connector, mapping ?? {})
  const detection = await readable(actor, () => connector.upload!.detect(file, config))
  if (!detection.complete) throw new ImportMappingError({}, 'mapping')
  return { ...mapping, stream: detection.stream, fields: detection.fields as Fields }
}

/** Whole or not at all. @throws UploadDiskError */
async function keep({ path }: { path: string }, fileKey: string) {
  try {
    await drive.use().putStream(fileKey, createReadStream(path))
  } catch (cause) {
    await drive
      .use()
      .delete(fileKey)
      .catch(() => {})
    throw Object.assign(new UploadDiskError({}, 'file'), { cause })
  }
}

async function readable<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    throw new ImportFileError({ reason: inLocale(error.text, actor.locale)! }, 'file')
  }
}
