import { setTimeout as pause } from 'node:timers/promises'
import { endStreams } from '#shared/live/lasting_streams'
import env from '#start/env'

let leaving = false

/** Once told to stop, a web process is not ready any more and closes each connection with its next answer. */
export const isLeaving = () => leaving

/**
 * Goes on answering for as long as load balancers need to see that this process is not ready. When it is done, the server
 * may be closed: it waits for the answers under way.
 */
export async function leave() {
  leaving = true
  await pause(env.get('DRAIN_SECONDS', 0) * 1000)
  endStreams()
}
