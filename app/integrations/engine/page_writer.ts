import type { Cursor, Page, Stream } from '@krug/connector-sdk'
import db from '@adonisjs/lucid/services/db'
import { IngestPage, type Checked } from '#commerce/ingest/ingest_page'
import type { IngestSession } from '#commerce/ingest/ingest_session'
import { removeMissing } from '#commerce/ingest/remove_receipts'
import type { IngestResult } from '#commerce/ingest/result'
import type { CheckedPage } from '#integrations/engine/checked_page'
import { openSession } from '#integrations/engine/open_session'
import { quarantine, resolveQuarantined, type Refused } from '#integrations/engine/quarantine'
import type { RunLease } from '#integrations/engine/run_lease'
import { announceRun } from '#integrations/engine/run_announcer'
import { ingestOf, removeRecords, type RecordKind } from '#integrations/engine/record_kinds'
import { noteSightings } from '#integrations/engine/sightings'
import { ingestVenues } from '#integrations/engine/venue_mapping'
import type Connection from '#integrations/models/connection'
import type { TenantCipher } from '#privacy/tenant_cipher'
import { afterCommit, withTenant } from '#tenancy/tenant_scope'

interface Job {
  lease: RunLease
  connection: Connection
  cipher: TenantCipher
  /** For imports: where rows without a venue belong. */
  venueId: string | null
}

/**
 * Commits pages: rows, quarantine, counts and cursor in one transaction in the tenant's scope, so that a crash repeats
 * a page and never skips one.
 */
export class PageWriter {
  #session?: IngestSession
  /** External ids that came since the last window closed; a page that ends no window keeps its cursor before it. */
  #seen: string[] = []

  constructor(private job: Job) {}

  async write<P extends Cursor>(name: string, stream: Stream<any, any, P>, page: CheckedPage<P>) {
    const { lease, connection } = this.job
    try {
      await withTenant(db, lease.tenantId, async () => {
        await lease.prove()
        const result = await this.#ingest(stream, page)
        if (stream.deletes === 'by-absence') await noteSightings(lease.runId, name, page.upserts)
        const refused: Refused[] = [...(page.rejected ?? []), ...result.rejected]
        const place = { connectionId: connection.id, runId: lease.runId, stream: name }
        await quarantine(this.job.cipher, place, refused)
        await resolveQuarantined(place, accepted(page, refused))
        await this.#count(name, page, result, refused.length)
        await afterCommit(() =>
          announceRun(lease.tenantId, lease.runId, result.created + result.updated > 0)
        )
      })
    } catch (error) {
      this.#session = undefined
      throw error
    }
  }

  async #ingest(stream: Stream<any, any, any>, page: CheckedPage<any>): Promise<IngestResult> {
    const { connection } = this.job
    if (stream.emits === 'venue') {
      this.#session = undefined
      return this.#venues(page.checked as Checked<'venue'>[])
    }
    const session = (this.#session ??= await openSession(
      connection,
      this.job.cipher,
      this.job.venueId
    ))
    const kind = stream.emits as RecordKind
    const result = await new IngestPage().handle(
      session,
      ingestOf(kind),
      page.checked as Checked<typeof kind>[]
    )
    result.deleted += await removeRecords(kind, connection.id, page.deletes ?? [])
    if (kind !== 'receipt' || stream.deletes !== 'by-window') return result

    this.#seen.push(...page.upserts.map(({ externalId }) => externalId))
    for (const window of page.closes ?? []) {
      const venue = session.venue(window.venueExternalId)
      if (!venue?.sourceId) continue
      result.deleted += await removeMissing(
        connection.id,
        { sourceVenue: venue.sourceId, date: window.date },
        this.#seen
      )
    }
    if (page.closes?.length) this.#seen = []
    return result
  }

  #venues(checked: Checked<'venue'>[]) {
    const valid = checked.flatMap(({ ready }) => ready ?? [])
    return ingestVenues(this.job.connection, valid)
  }

  async #count(stream: string, page: CheckedPage, result: IngestResult, refused: number) {
    await db.rawQuery(
      `update sync_runs set stream = :stream, cursor = :cursor::jsonb,
              progress = coalesce(:progress::jsonb, case when stream = :stream then progress end), pages = pages + :pages,
              read_count = read_count + :read, created_count = created_count + :created,
              updated_count = updated_count + :updated, unchanged_count = unchanged_count + :unchanged,
              deleted_count = deleted_count + :deleted, quarantined_count = quarantined_count + :refused,
              sales_from = least(sales_from, :salesFrom::date), sales_to = greatest(sales_to, :salesTo::date),
              notes = case when :notes::jsonb = '[]' then notes else notes || :notes::jsonb end
        where id = :runId`,
      {
        runId: this.job.lease.runId,
        stream,
        cursor: JSON.stringify(page.cursor),
        progress: page.progress ? JSON.stringify(page.progress) : null,
        notes: JSON.stringify(page.notes ?? []),
        pages: page.pages,
        read: page.upserts.length + (page.rejected?.length ?? 0),
        created: result.created,
        updated: result.updated,
        unchanged: result.unchanged,
        deleted: result.deleted,
        refused,
        salesFrom: result.sales?.from ?? null,
        salesTo: result.sales?.to ?? null,
      }
    )
    if (page.upserts.length)
      await db.rawQuery('update connections set last_record_at = now() where id = :id', {
        id: this.job.connection.id,
      })
  }
}

function accepted(page: Page<any, any>, refused: Refused[]) {
  const bad = new Set(refused.map(({ externalId }) => externalId))
  return page.upserts.map(({ externalId }) => externalId as string).filter((id) => !bad.has(id))
}
