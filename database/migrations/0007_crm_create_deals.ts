import { BaseSchema } from '@adonisjs/lucid/schema'
import { tenantTable } from '#database/tenant_table'

/** What a lead and a deal have in common. Sums are minor units. */
const OPPORTUNITY = `
  id uuid not null default uuidv7(),
  connection_id uuid not null,
  external_id text not null,
  title text not null,
  amount bigint,
  currency text,
  pipeline_id uuid,
  stage_id uuid,
  employee_id uuid,
  customer_id uuid,
  source text,
  loss_reason text,
  opened_at timestamptz not null,
  closed_at timestamptz,
  deleted boolean not null default false,
  content_hash bigint`

const REFERENCES = `
  primary key (tenant_id, id),
  unique (tenant_id, connection_id, external_id),
  foreign key (tenant_id, connection_id) references connections (tenant_id, id),
  foreign key (tenant_id, pipeline_id) references pipelines (tenant_id, id),
  foreign key (tenant_id, stage_id) references pipeline_stages (tenant_id, id),
  foreign key (tenant_id, employee_id) references employees (tenant_id, id),
  foreign key (tenant_id, customer_id) references customers (tenant_id, id)`

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      ${tenantTable(
        'pipelines',
        `id uuid not null default uuidv7(),
         connection_id uuid not null,
         external_id text not null,
         name text not null,
         entity text not null default 'deals' check (entity in ('deals', 'leads')),
         deleted boolean not null default false,
         content_hash bigint,
         primary key (tenant_id, id),
         unique (tenant_id, connection_id, external_id),
         foreign key (tenant_id, connection_id) references connections (tenant_id, id)`
      )}

      -- What the vendor says of a stage stays beside what a person decided in outcome_override.
      ${tenantTable(
        'pipeline_stages',
        `id uuid not null default uuidv7(),
         connection_id uuid not null,
         pipeline_id uuid not null,
         external_id text not null,
         name text not null,
         position smallint not null,
         outcome text not null check (outcome in ('open', 'won', 'lost')),
         outcome_override text check (outcome_override in ('open', 'won', 'lost')),
         probability real check (probability between 0 and 1),
         deleted boolean not null default false,
         content_hash bigint,
         primary key (tenant_id, id),
         unique (tenant_id, connection_id, external_id),
         foreign key (tenant_id, connection_id) references connections (tenant_id, id),
         foreign key (tenant_id, pipeline_id) references pipelines (tenant_id, id)`
      )}
      create index pipeline_stages_pipeline on pipeline_stages (tenant_id, pipeline_id, position);

      ${tenantTable(
        'leads',
        `${OPPORTUNITY},
         status text not null check (status in ('open', 'converted', 'rejected')),
         deal_external_id text,
         ${REFERENCES}`
      )}
      create index leads_opened on leads (tenant_id, opened_at) where not deleted;

      ${tenantTable(
        'deals',
        `${OPPORTUNITY},
         outcome text not null check (outcome in ('open', 'won', 'lost')),
         lead_external_id text,
         ${REFERENCES}`
      )}
      create index deals_opened on deals (tenant_id, opened_at) where not deleted;
      create index deals_closed on deals (tenant_id, closed_at) where not deleted and closed_at is not null;
      create index deals_stage on deals (tenant_id, stage_id) where not deleted;
      create index deals_customer on deals (tenant_id, customer_id) where customer_id is not null;

      ${tenantTable(
        'deal_stage_changes',
        `deal_id uuid not null,
         happened_at timestamptz not null,
         stage_id uuid not null,
         primary key (tenant_id, deal_id, happened_at, stage_id),
         foreign key (tenant_id, deal_id) references deals (tenant_id, id) on delete cascade,
         foreign key (tenant_id, stage_id) references pipeline_stages (tenant_id, id)`
      )}
      create index deal_stage_changes_stage on deal_stage_changes (tenant_id, stage_id, happened_at);

      ${tenantTable(
        'activities',
        `id uuid not null default uuidv7(),
         connection_id uuid not null,
         external_id text not null,
         type text not null check (type in ('call', 'meeting', 'email', 'message', 'task', 'other')),
         subject text,
         employee_id uuid,
         deal_id uuid,
         lead_id uuid,
         customer_id uuid,
         opened_at timestamptz not null,
         due_at timestamptz,
         done_at timestamptz,
         duration_seconds int,
         direction text check (direction in ('in', 'out')),
         deleted boolean not null default false,
         content_hash bigint,
         primary key (tenant_id, id),
         unique (tenant_id, connection_id, external_id),
         foreign key (tenant_id, connection_id) references connections (tenant_id, id),
         foreign key (tenant_id, employee_id) references employees (tenant_id, id),
         foreign key (tenant_id, deal_id) references deals (tenant_id, id),
         foreign key (tenant_id, lead_id) references leads (tenant_id, id),
         foreign key (tenant_id, customer_id) references customers (tenant_id, id)`
      )}
      create index activities_done on activities (tenant_id, done_at) where not deleted and done_at is not null;
      create index activities_deal on activities (tenant_id, deal_id) where deal_id is not null;

      alter table employees
        add column department text,
        add column email_index bytea;
      create index employees_email on employees (tenant_id, email_index) where email_index is not null;

      ${tenantTable(
        'shifts',
        `id uuid not null default uuidv7(),
         connection_id uuid not null,
         external_id text not null,
         venue_id uuid not null,
         employee_id uuid,
         number text,
         opened_at timestamptz not null,
         closed_at timestamptz,
         total bigint,
         deleted boolean not null default false,
         content_hash bigint,
         primary key (tenant_id, id),
         unique (tenant_id, connection_id, external_id),
         foreign key (tenant_id, connection_id) references connections (tenant_id, id),
         foreign key (tenant_id, venue_id) references venues (tenant_id, id),
         foreign key (tenant_id, employee_id) references employees (tenant_id, id)`
      )}
      create index shifts_venue on shifts (tenant_id, venue_id, opened_at);
    `)
  }

  async down() {
    this.schema.raw(`
      drop table shifts, activities, deal_stage_changes, deals, leads, pipeline_stages, pipelines cascade;
      alter table employees drop column department, drop column email_index`)
  }
}
