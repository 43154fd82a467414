import type { Actor } from '#shared/actor'
import { listRoles } from '#access/queries/roles_query'

const ALL = 1000

/** The roles whose holders may open dashboards, for who shares one. */
export async function rolesToShareWith(actor: Actor) {
  const { rows } = await listRoles(actor, { perPage: ALL })
  return rows
    .filter(({ permissions }) => permissions.includes('dashboards.read'))
    .map(({ id, name }) => ({ id, name }))
}
