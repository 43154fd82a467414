import { EventEmitter } from 'node:events'

const SALES = /^tenants\/([0-9a-f-]{36})\/sales$/

/** One listener for each stream that is open. */
const heard = new EventEmitter().setMaxListeners(0)

/** Whoever brings a live message to this process tells here as well: of this process, or of another one. */
export function hear(channel: string) {
  const [, tenantId] = SALES.exec(channel) ?? []
  if (tenantId) heard.emit(tenantId)
}

/** @returns what stops it */
export function whenFiguresChange(tenantId: string, listen: () => void) {
  heard.on(tenantId, listen)
  return () => void heard.off(tenantId, listen)
}
