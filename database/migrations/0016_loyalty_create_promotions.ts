import { BaseSchema } from '@adonisjs/lucid/schema'
import { tenantTable } from '#database/tenant_table'

const PROMOTION = 'foreign key (tenant_id, promotion_id) references promotions (tenant_id, id)'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- version is the current one; the rule itself stands in its versions.
      ${tenantTable(
        'promotions',
        `id uuid not null default uuidv7(),
         state text not null default 'draft' check (state in ('draft', 'active', 'paused', 'ended')),
         version int not null check (version > 0),
         created_by uuid references users (id),
         created_at timestamptz not null default now(),
         updated_at timestamptz not null default now(),
         primary key (tenant_id, id)`
      )}
      create index promotions_active on promotions (tenant_id) where state = 'active';

      -- Written once: a past purchase is explained by the version that was in force. Drafts are deleted with theirs.
      ${tenantTable(
        'promotion_versions',
        `promotion_id uuid not null,
         version int not null,
         rule jsonb not null,
         created_by uuid references users (id),
         created_at timestamptz not null default now(),
         primary key (tenant_id, promotion_id, version),
         foreign key (tenant_id, promotion_id) references promotions (tenant_id, id) on delete cascade`
      )}
      create trigger promotion_versions_written_once before update on promotion_versions
        for each row execute function refuse_change();
      alter table promotions add constraint promotions_current
        foreign key (tenant_id, id, version) references promotion_versions (tenant_id, promotion_id, version)
        deferrable initially deferred;

      ${tenantTable(
        'promotion_groups',
        `id uuid not null default uuidv7(),
         lane text not null check (lane in ('shelf', 'item', 'receipt', 'coupon', 'points')),
         parent uuid,
         mode text not null check (mode in
           ('all_by_priority', 'first_that_fits', 'best_for_customer', 'best_for_business')),
         priority int not null check (priority >= 0),
         name_ru text not null,
         name_en text not null,
         created_at timestamptz not null default now(),
         primary key (tenant_id, id),
         foreign key (tenant_id, parent) references promotion_groups (tenant_id, id)`
      )}

      -- What purchases have taken from the limits. budget is kopecks.
      ${tenantTable(
        'promotion_uses',
        `promotion_id uuid not null,
         uses bigint not null default 0 check (uses >= 0),
         budget bigint not null default 0 check (budget >= 0),
         primary key (tenant_id, promotion_id),
         foreign key (tenant_id, promotion_id) references promotions (tenant_id, id) on delete cascade`
      )}
      ${tenantTable(
        'promotion_customer_uses',
        `promotion_id uuid not null,
         customer_id uuid not null,
         uses int not null check (uses >= 0),
         primary key (tenant_id, customer_id, promotion_id), ${PROMOTION},
         foreign key (tenant_id, customer_id) references customers (tenant_id, id)`
      )}

      -- Grows with every change of what is in force. From a sequence: a number taken by a transaction that was undone
      -- never comes again, so that what a process kept under it cannot be mistaken for anything else.
      create sequence promotion_revision;
      ${tenantTable(
        'promotion_revisions',
        `revision bigint not null default nextval('promotion_revision'),
         primary key (tenant_id)`
      )}
    `)
  }

  async down() {
    this.schema.raw(`
      drop table promotion_revisions, promotion_customer_uses, promotion_uses, promotion_groups, promotion_versions,
        promotions cascade;
      drop sequence promotion_revision;`)
  }
}
