import vine from '@vinejs/vine'
import { UpstreamContractError, type Context } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import type { Row } from '../odata/query.ts'
import { ping, SERVICE_ROWS, type ServiceList } from './contract.ts'

/** The root of the service, unless somebody chose another one. */
const ROOT = 'krug'
/** The base may be asleep. */
const TIMEOUT = 120

const rootOf = ({ serviceRoot = ROOT }: Config) => `hs/${serviceRoot}/v1`

export function pingService({ config, http }: Context<Config>) {
  return http.send({ path: `${rootOf(config)}/ping`, expect: ping, timeoutSeconds: TIMEOUT })
}

export interface ServicePage {
  rows: Row[]
  /** Empty behind the last page. */
  next: string
}

/** Pages of a list, in the order in which its rows changed. The cursor is the base's own business. */
export async function* readService(
  { config, http }: Context<Config>,
  list: ServiceList,
  query: Record<string, string | undefined>,
  from = ''
): AsyncIterable<ServicePage> {
  const expect = vine.create({
    items: vine.array(SERVICE_ROWS[list] as (typeof SERVICE_ROWS)['venues']),
    nextCursor: vine.string().nullable().optional(),
  })
  const limit = config.pageSize
  for (let cursor = from; ;) {
    const { items, nextCursor } = await http.send({
      path: `${rootOf(config)}/${list}`,
      query: { ...query, cursor: cursor || undefined, limit },
      expect,
      timeoutSeconds: TIMEOUT,
    })
    if (nextCursor && nextCursor === cursor) throw new UpstreamContractError(ENDLESS)
    const distinct = new Map(items.map((row) => [row.id, row]))
    yield { rows: [...distinct.values()], next: nextCursor ?? '' }
    if (!nextCursor) return
    cursor = nextCursor
  }
}

export async function fetchService(ctx: Context<Config>, list: ServiceList): Promise<Row[]> {
  const pages = await Array.fromAsync(readService(ctx, list, {}))
  const rows = pages.flatMap((page) => page.rows)
  return [...new Map(rows.map((row) => [row.id, row])).values()]
}

const ENDLESS = {
  ru: 'HTTP-сервис 1С дважды ответил одной и той же страницей. Проверьте модуль сервиса: курсор должен двигаться.',
  en: 'The HTTP service of 1C answered the same page twice. Check the module of the service: its cursor has to move on.',
}
