import i18nManager from '@adonisjs/i18n/services/main'
import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { pageOf, type PageRequest, type Paginated } from '#shared/pagination'
import Role from '#access/models/role'
import { BUILT_IN_ROLES, ROLE_NAMES, type ScopeKind } from '#access/permissions'

export interface RoleDescription {
  /** The name of a role of Krug, or the id of an own one: what an invitation says in `role`. */
  id: string
  name: string
  /** What the role is for; own roles have no such sentence. */
  text: string | null
  builtIn: boolean
  /** Where it holds. `any`: in the whole organization, or in the businesses and venues that a membership names. */
  reach: ScopeKind | 'any'
  permissions: string[]
  /** How many people hold it. */
  members: number
  /** Whether the caller may give it to others, or change it. */
  grantable: boolean
}

/** The roles of Krug, then the tenant's own by name. They are few: a page is cut from all of them. */
export async function listRoles(
  actor: Actor,
  request: PageRequest
): Promise<Paginated<RoleDescription>> {
  const { page, perPage, offset } = pageOf(request)
  const members = await membersByRole()
  const own = await Role.query().orderByRaw('lower(name)').orderBy('id')
  const all = [
    ...ROLE_NAMES.map((name) => describeBuiltIn(actor, name, members.get(name))),
    ...own.map((role) => describeOwn(actor, role, members.get(role.id))),
  ]
  return { rows: all.slice(offset, offset + perPage), meta: { page, perPage, total: all.length } }
}

function describeBuiltIn(
  actor: Actor,
  id: keyof typeof BUILT_IN_ROLES,
  members = 0
): RoleDescription {
  const i18n = i18nManager.locale(actor.locale)
  const { scope, permissions } = BUILT_IN_ROLES[id]
  return {
    id,
    name: i18n.t(`access.roles.${id}.name`),
    text: i18n.t(`access.roles.${id}.text`),
    builtIn: true,
    reach: scope,
    permissions: [...permissions],
    members,
    grantable: permissions.every((one) => actor.can(one)),
  }
}

export function describeOwn(
  actor: Actor,
  { id, name, permissions }: Role,
  members = 0
): RoleDescription {
  const grantable = permissions.every((one) => actor.can(one))
  return { id, name, text: null, builtIn: false, reach: 'any', permissions, members, grantable }
}

async function membersByRole() {
  const { rows } = await db.rawQuery<{ rows: { role: string; members: number }[] }>(
    `select coalesce(role_id::text, role) as role, count(*)::int as members from memberships group by 1`
  )
  return new Map(rows.map(({ role, members }) => [role, members]))
}
