import type { Connector, Kind } from '@krug/connector-sdk'

/** Kinds of records in which nobody is named, whatever the vendor sends along. */
const IMPERSONAL: readonly Kind[] = ['venue', 'category', 'product']

/** Whether records of a stream may hold somebody's name, phone or the like. */
export function mayNamePeople(connector: Connector<any, any>, stream: string) {
  const kind: Kind | undefined = connector.streams[stream]?.emits
  return !kind || !IMPERSONAL.includes(kind)
}
