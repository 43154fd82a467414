import { BaseSchema } from '@adonisjs/lucid/schema'

const TEXTS = { leads: 'title', deals: 'title', activities: 'subject' }
const TABLES = ['customers', ...Object.keys(TEXTS)]

const forAll = (what: string) => TABLES.map((table) => `alter table ${table} ${what}`).join(';')

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- Names stand in what a CRM wrote about customers who were erased since.
      ${forAll('no force row level security')};
      ${Object.entries(TEXTS)
        .map(
          ([table, column]) => `
            update ${table} t set ${column} = '' from customers c
             where c.tenant_id = t.tenant_id and c.id = t.customer_id and c.erased_at is not null`
        )
        .join(';')};
      ${forAll('force row level security')}`)
  }

  async down() {}
}
