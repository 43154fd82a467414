import type { Rec } from '@krug/connector-sdk'
import db from '@adonisjs/lucid/services/db'
import { minorUnits } from '#shared/money'
import { COST_LINES } from '#commerce/costs'
import type { IngestSession } from '#commerce/ingest/ingest_session'
import { readable, unmapped } from '#commerce/ingest/refusals'
import { emptyResult, type IngestResult } from '#commerce/ingest/result'

/** What venues spend: of several records for one venue and month the last one counts. */
export async function ingestCosts(
  session: IngestSession,
  records: Rec<'costs'>[]
): Promise<IngestResult> {
  const result = emptyResult()
  const placed = records.filter((record) => {
    const known = session.venue(record.venueExternalId) !== undefined
    if (!known) result.rejected.push(unmapped(session, record))
    return known
  })
  const sheets = readable(placed, result.rejected, (record) => toRows(session, record))
  const rows = new Map(
    sheets.flat().map((row) => [`${row.venue_id} ${row.month} ${row.line} ${row.kind}`, row])
  )
  const { rows: written } = await db.rawQuery<{ rows: { sheet: string; created: boolean }[] }>(
    `insert into costs as c (venue_id, month, line, kind, amount)
     select venue_id, month, line, kind, amount
       from jsonb_to_recordset(:rows::jsonb) as x(venue_id uuid, month date, line text, kind text, amount bigint)
     on conflict (tenant_id, venue_id, month, line, kind) do update
       set amount = excluded.amount, updated_at = now()
       where c.amount <> excluded.amount
     returning concat_ws(' ', venue_id, month, kind) as sheet, (xmax = 0) as created`,
    { rows: JSON.stringify([...rows.values()]) }
  )
  const changed = Map.groupBy(written, ({ sheet }) => sheet)
  const created = [...changed.values()].filter((lines) => lines.every((line) => line.created))
  result.created = created.length
  result.updated = changed.size - created.length
  result.unchanged = sheets.length - changed.size
  return result
}

function toRows(session: IngestSession, { venueExternalId, month, of, ...lines }: Rec<'costs'>) {
  return COST_LINES.flatMap((line) => {
    const text = lines[line]
    if (text === undefined) return []
    const amount = minorUnits(text)
    if (amount < 0) throw new RangeError(`a cost cannot be negative: ${text}`)
    return {
      venue_id: session.venue(venueExternalId)!.venueId,
      month: `${month.slice(0, 7)}-01`,
      line,
      kind: of ?? 'fact',
      amount,
    }
  })
}
