import type { ServerResponse } from 'node:http'

const streams = new Set<ServerResponse>()

/** For answers without an end: they end with the process. */
export function endWithProcess(stream: ServerResponse) {
  streams.add(stream)
  stream.once('close', () => streams.delete(stream))
}

export function endStreams() {
  for (const stream of streams) stream.end()
}
