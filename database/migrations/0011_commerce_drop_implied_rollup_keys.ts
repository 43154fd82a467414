import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * Rollups are computed from facts in the transaction that changes those, which have keys of their own; the day's row of
 * daily_sales keeps its keys too. Checking each row of the others again took most of the time of a rollup.
 */
const KEYS = {
  hourly_sales: ['tenant_id', 'tenant_id_venue_id'],
  product_daily: ['tenant_id', 'tenant_id_venue_id', 'tenant_id_product_id'],
  employee_daily: ['tenant_id', 'tenant_id_venue_id', 'tenant_id_employee_id'],
  payment_daily: ['tenant_id', 'tenant_id_venue_id'],
  order_type_daily: ['tenant_id', 'tenant_id_venue_id'],
}

const REFERENCES: Record<string, string> = {
  tenant_id: 'foreign key (tenant_id) references tenants (id)',
  tenant_id_venue_id: 'foreign key (tenant_id, venue_id) references venues (tenant_id, id)',
  tenant_id_product_id: 'foreign key (tenant_id, product_id) references products (tenant_id, id)',
  tenant_id_employee_id:
    'foreign key (tenant_id, employee_id) references employees (tenant_id, id)',
}

export default class extends BaseSchema {
  async up() {
    for (const [table, key] of keys())
      this.schema.raw(`alter table ${table} drop constraint ${table}_${key}_fkey`)
  }

  async down() {
    for (const [table, key] of keys())
      this.schema.raw(`alter table ${table} add constraint ${table}_${key}_fkey ${REFERENCES[key]}`)
  }
}

const keys = () =>
  Object.entries(KEYS).flatMap(([table, names]) => names.map((name) => [table, name] as const))
