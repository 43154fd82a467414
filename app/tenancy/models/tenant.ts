import { column } from '@adonisjs/lucid/orm'
import { TenantSchema } from '#database/schema'

export default class Tenant extends TenantSchema {
  @column()
  declare secondFactorRoles: string[]
}
