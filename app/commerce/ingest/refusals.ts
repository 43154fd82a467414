import type { IngestSession } from '#commerce/ingest/ingest_session'
import type { Rejection } from '#commerce/ingest/result'

interface Placed {
  externalId: string
  venueExternalId?: string
}

/** A record whose venue stands for none of ours. */
export function unmapped({ settings }: IngestSession, record: Placed): Rejection {
  const id = record.venueExternalId ?? '—'
  const venue = settings.venueNames.get(id) ?? id
  return {
    externalId: record.externalId,
    code: 'E_VENUE_UNMAPPED',
    reason: {
      ru: `Точка «${venue}» ни с чем не сопоставлена. Сопоставьте её на странице подключения и повторите.`,
      en: `Venue "${venue}" is not mapped. Map it on the connection's page and retry.`,
    },
    record,
  }
}

/** A record with a sum, a quantity or a moment that is none. */
export function unreadable(record: { externalId: string }, error: RangeError): Rejection {
  return {
    externalId: record.externalId,
    code: 'E_VALUE_UNREADABLE',
    reason: {
      ru: `Значение не удалось прочитать: ${error.message}`,
      en: `A value could not be read: ${error.message}`,
    },
    record,
  }
}

/** What `convert` makes of each record; those whose values cannot be read are refused. */
export function readable<R extends { externalId: string }, T>(
  records: R[],
  rejected: Rejection[],
  convert: (record: R) => T
): T[] {
  return records.flatMap((record) => {
    try {
      return [convert(record)]
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      rejected.push(unreadable(record, error))
      return []
    }
  })
}

/** A record that cannot be taken in as it is. Of one under medical secrecy nothing is kept. */
export function refusedRecord(
  { settings: { medical } }: IngestSession,
  record: unknown,
  { code, reason }: Pick<Rejection, 'code' | 'reason'>
): Rejection {
  const { externalId } = record as { externalId?: unknown }
  return {
    externalId: medical || typeof externalId !== 'string' ? undefined : externalId,
    code,
    reason,
    record: medical ? null : (record as object),
  }
}
