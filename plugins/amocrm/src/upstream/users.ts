import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import type { Http } from '@krug/connector-sdk'
import { allPages, list } from './list.ts'
import { MOST } from './resource.ts'

const user = vine.object({
  id: vine.number(),
  name: vine.string().optional(),
  email: vine.string().optional(),
  rights: vine
    .object({ is_admin: vine.boolean().optional(), group_id: vine.number().optional() })
    .optional(),
  _embedded: vine
    .object({
      roles: vine.array(vine.object({ name: vine.string() })).optional(),
    })
    .optional(),
})

const users = list('users', user)

export type User = Infer<typeof user>

/** https://www.amocrm.ru/developers/content/crm_platform/users-api. Needs the rights of an administrator. */
export async function fetchUsers(http: Http): Promise<User[]> {
  const query = { with: 'role,group', limit: MOST }
  const all: User[] = []
  for await (const { rows } of allPages(http, 'api/v4/users', query, users)) all.push(...rows)
  return [...new Map(all.map((each) => [each.id, each])).values()]
}
