import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import type { Connector } from '@krug/connector-sdk'
import type Connection from '#integrations/models/connection'
import ConnectionStream from '#integrations/models/connection_stream'
import type SyncRun from '#integrations/models/sync_run'

/**
 * The streams that a run reads, in the plugin's order: all that are switched on; of an incremental run those whose own
 * interval has passed; of a run for webhooks those that were named.
 */
export async function dueStreams(
  connection: Connection,
  connector: Connector<any, any>,
  run: SyncRun
): Promise<ConnectionStream[]> {
  const order = Object.keys(connector.streams)
  await addNewStreams(connection.id, order)
  const streams = await ConnectionStream.query()
    .where({ connection_id: connection.id, enabled: true })
    .whereIn('stream', order)
  const scheduled = run.mode === 'incremental' && run.trigger === 'schedule'
  return streams
    .filter((stream) => run.mode !== 'hints' || stream.stream in run.hints!)
    .filter((stream) => !scheduled || isDue(stream))
    .toSorted((a, b) => order.indexOf(a.stream) - order.indexOf(b.stream))
}

/** A plugin may have learned to read more since the connection was made. */
async function addNewStreams(connectionId: string, streams: string[]) {
  await db.rawQuery(
    `insert into connection_streams (connection_id, stream)
     select :connectionId, unnest(:streams::text[]) on conflict do nothing`,
    { connectionId, streams }
  )
}

/** A little early counts: the clock that knocks is not exact. */
function isDue({ everyMinutes, readAt }: ConnectionStream) {
  if (!everyMinutes || !readAt) return true
  return readAt.plus({ minutes: everyMinutes - 1 }) <= DateTime.now()
}
