import vine from '@vinejs/vine'
import { UpstreamContractError, type Context, type Day } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { ask } from './rk7.ts'

const text = () => vine.string().trim().optional()

const answer = vine.create({
  ServerVersion: text(),
  SystemInfo: vine.object({
    ShiftDate: text(),
    RestCode: text(),
    Restaurant: vine.object({ id: text(), code: text(), name: text() }).optional(),
  }),
})

export interface System {
  restaurant: { id: string; name: string }
  version?: string
  /** The date of the common shift that is open now. */
  shift?: Day
}

/** Which restaurant the cash server serves, and which shift is open. Names inside vary by version. */
export async function fetchSystem(ctx: Context<Config>): Promise<System> {
  const { ServerVersion: version, SystemInfo: info } = await ask(
    ctx,
    { command: 'CMD="GetSystemInfo2"', of: 'cash' },
    answer
  )
  const id = info.Restaurant?.id || info.Restaurant?.code || info.RestCode
  if (!id) throw new UpstreamContractError(NO_RESTAURANT)
  const shift = info.ShiftDate?.slice(0, 10)
  // 1899-12-30 is the zero of the vendor's dates: no shift is open.
  const open = shift && shift > '2000' ? shift : undefined
  return {
    restaurant: { id, name: info.Restaurant?.name || `r_keeper ${id}` },
    version,
    shift: open,
  }
}

const NO_RESTAURANT = {
  ru: 'Кассовый сервер не сообщает, какой ресторан он обслуживает. Сообщите нам версию сервера: подключение нужно обновить.',
  en: 'The cash server does not say which restaurant it serves. Tell us its version: the connector needs an update.',
}
