import { column } from '@adonisjs/lucid/orm'
import { DashboardSchema } from '#database/schema'
import type { DashboardQuestion, Tab } from '#reporting/dashboards/layout'

const asJson = { prepare: (value: unknown) => JSON.stringify(value) }

/** What people have put together; the ready ones are in `ready.ts`. */
export default class Dashboard extends DashboardSchema {
  @column(asJson)
  declare tabs: Tab[]

  @column(asJson)
  declare question: DashboardQuestion

  @column()
  declare roles: string[]
}
