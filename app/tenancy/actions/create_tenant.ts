import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import Tenant from '#tenancy/models/tenant'
import BusinessCategory from '#tenancy/models/business_category'
import { BUSINESS_CATEGORIES, type Preset } from '#tenancy/presets'
import { withTenant } from '#tenancy/tenant_scope'

interface Input {
  name: string
  preset: Preset
  locale: 'ru' | 'en'
  isDemo?: boolean
}

/** Makes a tenant with the categories of its start, and runs `inside` in its scope: both exist, or neither. */
export class CreateTenant {
  async handle<T>(input: Input, inside: (tenant: Tenant) => Promise<T>): Promise<T> {
    const id = randomUUID()
    return withTenant(db, id, async () => {
      await db.table('tenant_directory').insert({ tenant_id: id })
      const tenant = await Tenant.create({ id, ...input, isDemo: input.isDemo ?? false })
      await BusinessCategory.createMany([...BUSINESS_CATEGORIES])
      return inside(tenant)
    })
  }
}
