import type { Cursor, Page, Stream } from '@krug/connector-sdk'
import db from '@adonisjs/lucid/services/db'
import type { CheckedReceipt } from '#commerce/ingest/checked_receipt'
import { IngestPage, type Checked } from '#commerce/ingest/ingest_page'
import type { IngestSession } from '#commerce/ingest/ingest_session'
import { addUpReceipts, prepareReceipts, writeReceiptPage } from '#commerce/ingest/ingest_receipts'
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
import { afterCommit, canOpenScopes, withTenant } from '#tenancy/tenant_scope'

interface Job {
  lease: RunLease
  connection: Connection
  cipher: TenantCipher
  /** For imports: where rows without a venue belong. */
  venueId: string | null
}

/** A page whose transaction is open, and which other pages may follow only as far as they share nothing with it. */
interface Underway {
  ids: Set<string>
  done: Promise<void>
}

/**
 * Commits pages: rows, quarantine, counts and cursor in one transaction in the tenant's scope, so that a crash repeats
 * a page and never skips one. The receipts of a page are written while those of the page before are still added up;
 * what is added up, the counts and the cursor go on in the order of the pages.
 */
export class PageWriter {
  #session?: IngestSession
  /** External ids that came since the last window closed; a page that ends no window keeps its cursor before it. */
  #seen: string[] = []
  #underway?: Underway
  #known = false

  constructor(private job: Job) {}

  /** Whether most of what came last had not changed, so that the same can be expected of what comes next. */
  get meetsWhatIsKnown() {
    return this.#known
  }

  /** The page may still be underway afterwards; a failure of it is thrown by the next call, or by `settled`. */
  async write<P extends Cursor>(name: string, stream: Stream<any, any, P>, page: CheckedPage<P>) {
    try {
      if (this.#mayFollow(stream, page)) await this.#follow(name, stream, page)
      else await this.#writeAlone(name, stream, page)
    } catch (error) {
      this.#session = undefined
      throw error
    }
  }

  /** Once every page that was given is written. @throws what made one of them fail */
  async settled() {
    await this.#underway?.done
  }

  /** Once none of them is underway, whatever became of it. */
  async ended() {
    await Promise.allSettled([this.#underway?.done])
  }

  /** Deletes and windows speak of all that came before them; one receipt cannot be written twice at once. */
  #mayFollow({ emits }: Stream<any, any, any>, page: CheckedPage) {
    if (emits !== 'receipt' || page.deletes?.length || page.closes?.length) return false
    const ids = this.#underway?.ids
    return canOpenScopes(db) && !page.upserts.some(({ externalId }) => ids?.has(externalId))
  }

  async #writeAlone(name: string, stream: Stream<any, any, any>, page: CheckedPage) {
    await this.settled()
    await withTenant(db, this.job.lease.tenantId, async () => {
      await this.job.lease.prove()
      await this.#note(name, stream, page, await this.#ingest(stream, page))
    })
  }

  async #follow(name: string, stream: Stream<any, any, any>, page: CheckedPage) {
    const { lease } = this.job
    const prepared = await withTenant(db, lease.tenantId, async () => {
      const session = await this.#open()
      return prepareReceipts(session, receiptsOf(page))
    })
    if (stream.deletes === 'by-window')
      this.#seen.push(...page.upserts.map(({ externalId }) => externalId))

    const before = this.#underway?.done
    const done = withTenant(db, lease.tenantId, async () => {
      const written = await writeReceiptPage(prepared)
      await before
      await lease.prove()
      await this.#note(name, stream, page, await addUpReceipts(prepared, written))
    })
    done.catch(() => {})
    this.#underway = { ids: new Set(page.upserts.map(({ externalId }) => externalId)), done }
    await before
  }

  async #note(
    name: string,
    stream: Stream<any, any, any>,
    page: CheckedPage,
    result: IngestResult
  ) {
    const { lease, connection } = this.job
    if (stream.deletes === 'by-absence') await noteSightings(lease.runId, name, page.upserts)
    const refused: Refused[] = [...(page.rejected ?? []), ...result.rejected]
    const place = { connectionId: connection.id, runId: lease.runId, stream: name }
    await quarantine(this.job.cipher, place, refused)
    await resolveQuarantined(place, accepted(page, refused))
    await this.#count(name, page, result, refused.length)
    this.#known = result.unchanged * 2 > page.upserts.length
    await afterCommit(() =>
      announceRun(lease.tenantId, lease.runId, result.created + result.updated > 0)
    )
  }

  async #open() {
    const { connection, cipher, venueId } = this.job
    return (this.#session ??= await openSession(connection, cipher, venueId))
  }

  async #ingest(stream: Stream<any, any, any>, page: CheckedPage<any>): Promise<IngestResult> {
    const { connection } = this.job
    if (stream.emits === 'venue') {
      this.#session = undefined
      return this.#venues(page.checked as Checked<'venue'>[])
    }
    const session = await this.#open()
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

function receiptsOf({ checked }: CheckedPage): CheckedReceipt[] {
  return (checked as Checked<'receipt'>[]).flatMap(({ ready }) => ready ?? [])
}

function accepted(page: Page<any, any>, refused: Refused[]) {
  const bad = new Set(refused.map(({ externalId }) => externalId))
  return page.upserts.map(({ externalId }) => externalId as string).filter((id) => !bad.has(id))
}
