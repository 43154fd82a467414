import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import type { Http } from '@krug/connector-sdk'
import { answer, call, callAll } from './call.ts'

const user = vine.object({
  ID: vine.number(),
  NAME: vine.string().optional(),
  LAST_NAME: vine.string().optional(),
  EMAIL: vine.string().optional(),
  WORK_POSITION: vine.string().optional(),
  /** `false` where a user is in none. */
  UF_DEPARTMENT: vine
    .array(vine.number())
    .parse((value) => value || undefined)
    .optional(),
})

const users = answer(vine.array(user))
const departments = answer(vine.array(vine.object({ ID: vine.number(), NAME: vine.string() })))
const profile = answer(
  vine.object({
    ID: vine.number(),
    NAME: vine.string().optional(),
    LAST_NAME: vine.string().optional(),
    ADMIN: vine.boolean().optional(),
  })
)
const scope = answer(vine.array(vine.string()))

export type User = Infer<typeof user>

/** https://apidocs.bitrix24.ru/api-reference/user/user-get.html, those who left too. */
export async function fetchUsers(http: Http): Promise<User[]> {
  const all = await callAll(http, 'user.get', { sort: 'ID', order: 'ASC' }, users)
  return [...new Map(all.map((each) => [each.ID, each])).values()]
}

/** Names of departments; none where the structure of the company was not opened to us. */
export async function fetchDepartments(http: Http): Promise<Map<number, string>> {
  if (!(await isOpen(http, 'department'))) return new Map()
  const all = await callAll(http, 'department.get', {}, departments)
  return new Map(all.map(({ ID, NAME }) => [ID, NAME]))
}

/** On whose behalf we work. */
export async function fetchProfile(http: Http) {
  const { result } = await call(http, 'profile', {}, profile)
  return result
}

/** What was opened to us: `crm`, `user`, `task`, `department`. */
export async function fetchScopes(http: Http): Promise<string[]> {
  const { result } = await call(http, 'scope', {}, scope)
  return result
}

export async function isOpen(http: Http, name: 'task' | 'department'): Promise<boolean> {
  const scopes = await fetchScopes(http)
  return scopes.includes(name)
}
