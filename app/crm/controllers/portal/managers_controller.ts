import type { HttpContext } from '@adonisjs/core/http'
import { usersOf } from '#access/queries/users_query'
import { listManagers } from '#crm/queries/managers_query'
import { ALL } from '#tenancy/portal_places'

export default class ManagersController {
  async index({ actor, inertia }: HttpContext) {
    const managers = await listManagers(actor, { perPage: ALL })
    const users = await usersOf(actor, { perPage: ALL })
    return inertia.render('settings/managers', {
      managers: managers.rows,
      users: users.rows.map(({ id, name, email }) => ({ id, name, email })),
    })
  }
}
