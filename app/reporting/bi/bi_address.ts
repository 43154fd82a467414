import env from '#start/env'
import { urls } from '#config/database'

/** Where a BI program connects. */
export interface BiAddress {
  host: string
  port: number
  database: string
  schema: string
  user: string
}

/** The server as the outside sees it: BI_HOST and BI_PORT where that differs from how Krug reaches it. */
export function biAddress(role: string): BiAddress {
  return {
    host: env.get('BI_HOST', urls.app.hostname),
    port: env.get('BI_PORT', Number(urls.app.port || 5432)),
    database: urls.app.pathname.slice(1),
    schema: 'bi',
    user: role,
  }
}
