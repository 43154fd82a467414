import vine from '@vinejs/vine'
import type { Http } from '@krug/connector-sdk'
import { answer } from './answer.ts'

/** What we want to hear of. */
const WANTED = [
  'salon',
  'service_category',
  'service',
  'master',
  'client',
  'record',
  'good',
  'goods_operations_sale',
  'finances_operation',
] as const

const OTHERS = [
  'goods_operations_receipt',
  'goods_operations_consumable',
  'goods_operations_stolen',
  'goods_operations_move',
] as const

const flag = () => vine.boolean().optional()
const flags = Object.fromEntries([...WANTED, ...OTHERS].map((name) => [name, flag()]))

const settings = answer(
  vine.object({ urls: vine.array(vine.string()).optional(), active: flag(), ...flags })
)
const anything = answer(vine.any().optional())

export interface Hooks {
  urls: string[]
  active: boolean
  /** Kinds of objects that others want to hear of. */
  heard: string[]
}

export async function fetchHooks(http: Http, branch: string): Promise<Hooks> {
  const { data } = await http.send({ path: `hooks_settings/${branch}`, expect: settings })
  const { urls = [], active = false, ...rest } = data as Record<string, unknown>
  const heard = Object.keys(rest).filter((name) => rest[name])
  return { urls: urls as string[], active: Boolean(active), heard }
}

/** https://developers.yclients.com/ru/#tag/Vebhuki. One setting of a branch serves all who listen. */
export async function saveHooks(http: Http, branch: string, { urls, heard }: Hooks) {
  const on = new Set<string>([...WANTED, ...heard])
  await http.send({
    method: 'POST',
    path: `hooks_settings/${branch}`,
    json: {
      urls,
      active: urls.length > 0 ? 1 : 0,
      ...Object.fromEntries([...WANTED, ...OTHERS].map((name) => [name, on.has(name) ? 1 : 0])),
    },
    expect: anything,
    // The whole setting is in it: sent twice, it is made once.
    idempotencyKey: `hooks-${branch}`,
  })
}
