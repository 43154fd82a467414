import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- Withdrew the consent to processing and gave no other since: what is not needed for the contract stops.
      alter table customers add column objected boolean not null default false;
      alter table customers no force row level security;
      alter table customer_consents no force row level security;
      update customers c set objected = true
       where not 'personal_data' = any(c.consents) and exists (
         select 1 from customer_consents k
           join customers f on f.tenant_id = k.tenant_id and f.id = k.customer_id
          where k.tenant_id = c.tenant_id and coalesce(f.merged_into, f.id) = c.id
            and k.kind = 'personal_data' and k.withdrawn_at is not null);
      alter table customers force row level security;
      alter table customer_consents force row level security`)
  }

  async down() {
    this.schema.raw('alter table customers drop column objected')
  }
}
