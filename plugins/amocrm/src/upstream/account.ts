import vine from '@vinejs/vine'
import type { Http } from '@krug/connector-sdk'

const account = vine.create({
  id: vine.number(),
  name: vine.string(),
  currency: vine.string(),
  is_api_filter_enabled: vine.boolean().optional(),
  _embedded: vine
    .object({
      datetime_settings: vine.object({ timezone: vine.string().optional() }).optional(),
      users_groups: vine.array(vine.object({ id: vine.number(), name: vine.string() })).optional(),
    })
    .optional(),
})

export interface Account {
  id: number
  name: string
  currency: string
  timezone?: string
  /** Accounts without filters give their lists whole. */
  filters: boolean
  groups: Map<number, string>
}

/** https://www.amocrm.ru/developers/content/crm_platform/account-info */
export async function fetchAccount(http: Http): Promise<Account> {
  const { id, name, currency, ...more } = await http.send({
    path: 'api/v4/account',
    query: { with: 'datetime_settings,users_groups,is_api_filter_enabled' },
    expect: account,
  })
  const groups = more._embedded?.users_groups ?? []
  return {
    id,
    name,
    currency,
    timezone: more._embedded?.datetime_settings?.timezone,
    filters: more.is_api_filter_enabled !== false,
    groups: new Map(groups.map((group) => [group.id, group.name])),
  }
}
