import type { ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import env from '#start/env'

const streams = new Set<ServerResponse>()
let leaving = false

/** Once told to stop, a web process is not ready any more and closes each connection with its next answer. */
export const isLeaving = () => leaving

/** For answers without an end: they end with the process. */
export function endWithProcess(stream: ServerResponse) {
  streams.add(stream)
  stream.once('close', () => streams.delete(stream))
}

/**
 * Goes on answering for as long as load balancers need to see that this process is not ready. When it is done, the server
 * may be closed: it waits for the answers under way.
 */
export async function leave() {
  leaving = true
  await pause(env.get('DRAIN_SECONDS', 0) * 1000)
  for (const stream of streams) stream.end()
}
