import { column } from '@adonisjs/lucid/orm'
import { RoleSchema } from '#database/schema'
import type { Permission } from '#access/permissions'

/** A tenant's own role; those of Krug are in `permissions.ts`. */
export default class Role extends RoleSchema {
  @column()
  declare permissions: Permission[]
}
