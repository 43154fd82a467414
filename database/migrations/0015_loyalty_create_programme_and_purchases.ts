import { BaseSchema } from '@adonisjs/lucid/schema'
import { tenantTable } from '#database/tenant_table'

const CUSTOMER = 'foreign key (tenant_id, customer_id) references customers (tenant_id, id)'
const PURCHASE = 'foreign key (tenant_id, purchase_id) references purchases (tenant_id, id)'
const VENUE = 'foreign key (tenant_id, venue_id) references venues (tenant_id, id)'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- The settings that were in force from created_at on; before the first version those of the preset, version 0.
      ${tenantTable(
        'programme_versions',
        `version int not null check (version > 0),
         settings jsonb not null,
         created_by uuid references users (id),
         created_at timestamptz not null default now(),
         primary key (tenant_id, version)`
      )}

      -- Where a customer stands. Nobody is here who never bought: they have the lowest tier.
      ${tenantTable(
        'member_tiers',
        `customer_id uuid not null,
         tier text not null,
         since timestamptz not null,
         invited_to text,
         premium_until timestamptz,
         falls_to text,
         falls_at timestamptz,
         spent bigint not null default 0,
         categories text[] not null default '{}',
         primary key (tenant_id, customer_id),
         check ((falls_to is null) = (falls_at is null)), ${CUSTOMER}`
      )}
      create index member_tiers_falling on member_tiers (tenant_id, falls_at) where falls_at is not null;
      create index member_tiers_spent on member_tiers (tenant_id, spent desc);

      ${tenantTable(
        'tier_changes',
        `id uuid not null default uuidv7(),
         customer_id uuid not null,
         from_tier text,
         to_tier text not null,
         reason text not null,
         purchase_id uuid,
         at timestamptz not null,
         primary key (tenant_id, id), ${CUSTOMER}`
      )}
      create index tier_changes_customer on tier_changes (tenant_id, customer_id, at desc);

      -- What the night has computed over all members.
      ${tenantTable(
        'tier_thresholds',
        `tier text not null,
         spent bigint not null,
         computed_at timestamptz not null,
         primary key (tenant_id, tier)`
      )}

      ${tenantTable(
        'cross_promos',
        `id uuid not null default uuidv7(),
         from_business_id uuid not null,
         to_business_id uuid not null,
         rate int not null check (rate between 1 and 10000),
         life_days int not null check (life_days between 1 and 366),
         active boolean not null default true,
         created_at timestamptz not null default now(),
         primary key (tenant_id, id),
         unique (tenant_id, from_business_id, to_business_id),
         check (from_business_id <> to_business_id),
         foreign key (tenant_id, from_business_id) references businesses (tenant_id, id),
         foreign key (tenant_id, to_business_id) references businesses (tenant_id, id)`
      )}

      -- A purchase as loyalty sees it, of a till or of a connected system: what was paid how, what it earned and why.
      -- Sums are kopecks, bonuses hundredths. refunded and its kind grow with each refund.
      ${tenantTable(
        'purchases',
        `id uuid not null default uuidv7(),
         source text not null check (source in ('till', 'manual', 'offline', 'connector')),
         business_id uuid not null,
         venue_id uuid not null,
         customer_id uuid,
         receipt_id bigint,
         external_id text,
         channel text not null,
         payment_type text,
         cashier_id uuid references users (id),
         at timestamptz not null,
         value bigint not null,
         discount bigint not null default 0,
         paid_with_bonuses bigint not null default 0,
         total bigint not null,
         earned bigint not null default 0,
         spend_movement uuid,
         earn_movement uuid,
         tier text,
         programme_version int not null,
         involved boolean not null default false,
         lines jsonb not null default '[]',
         explanation jsonb not null default '{}',
         refunded bigint not null default 0,
         bonuses_returned bigint not null default 0,
         earned_returned bigint not null default 0,
         state text not null default 'completed' check (state in ('completed', 'refunded', 'voided')),
         created_at timestamptz not null default now(),
         primary key (tenant_id, id),
         check (value >= discount and total = value - discount - paid_with_bonuses and total >= 0),
         check (refunded between 0 and total),
         check (bonuses_returned between 0 and paid_with_bonuses),
         check (earned_returned between 0 and earned), ${VENUE}, ${CUSTOMER},
         foreign key (tenant_id, business_id) references businesses (tenant_id, id),
         foreign key (tenant_id, spend_movement) references ledger_movements (tenant_id, id),
         foreign key (tenant_id, earn_movement) references ledger_movements (tenant_id, id)`
      )}
      create unique index purchases_external on purchases (tenant_id, venue_id, external_id)
        where external_id is not null and source <> 'connector';
      create unique index purchases_receipt on purchases (tenant_id, receipt_id) where receipt_id is not null;
      create index purchases_customer on purchases (tenant_id, customer_id, at desc) where customer_id is not null;
      create index purchases_venue on purchases (tenant_id, venue_id, at desc);

      -- Promotions that a purchase used, for giving back and for statistics.
      ${tenantTable(
        'purchase_promotions',
        `purchase_id uuid not null,
         promotion_id uuid not null,
         version int not null,
         customer_id uuid,
         at timestamptz not null,
         saved bigint not null,
         uses int not null default 0,
         budget bigint not null default 0,
         coupon_code text,
         returned bigint not null default 0,
         primary key (tenant_id, purchase_id, promotion_id), ${PURCHASE}`
      )}
      create index purchase_promotions_promotion on purchase_promotions (tenant_id, promotion_id, at desc);

      ${tenantTable(
        'purchase_refunds',
        `id uuid not null default uuidv7(),
         purchase_id uuid not null,
         external_id text,
         receipt_id bigint,
         cashier_id uuid references users (id),
         at timestamptz not null,
         lines jsonb not null,
         total bigint not null,
         bonuses_returned bigint not null,
         earned_returned bigint not null,
         written_off bigint not null,
         owed bigint not null,
         primary key (tenant_id, id), ${PURCHASE}`
      )}
      create index purchase_refunds_purchase on purchase_refunds (tenant_id, purchase_id);
      create unique index purchase_refunds_external on purchase_refunds (tenant_id, purchase_id, external_id)
        where external_id is not null;

      -- The right to more bonuses in another business, until it is used or its time is over.
      ${tenantTable(
        'cross_offers',
        `id uuid not null default uuidv7(),
         cross_promo_id uuid not null,
         customer_id uuid not null,
         granted_by uuid not null,
         granted_at timestamptz not null,
         expires_at timestamptz not null,
         used_by uuid,
         primary key (tenant_id, id), ${CUSTOMER},
         foreign key (tenant_id, cross_promo_id) references cross_promos (tenant_id, id),
         foreign key (tenant_id, granted_by) references purchases (tenant_id, id),
         foreign key (tenant_id, used_by) references purchases (tenant_id, id)`
      )}
      create index cross_offers_open on cross_offers (tenant_id, customer_id, expires_at) where used_by is null;
      create index cross_offers_granted on cross_offers (tenant_id, granted_by);
      create index cross_offers_used on cross_offers (tenant_id, used_by) where used_by is not null;

      ${tenantTable(
        'member_cards',
        `number text not null,
         customer_id uuid not null,
         secret text not null,
         blocked_at timestamptz,
         created_at timestamptz not null default now(),
         primary key (tenant_id, number), ${CUSTOMER}`
      )}
      create unique index member_cards_current on member_cards (tenant_id, customer_id) where blocked_at is null;

      -- Codes that a till has taken: each is good for one purchase.
      ${tenantTable(
        'used_card_codes',
        `number text not null,
         step bigint not null,
         used_at timestamptz not null default now(),
         primary key (tenant_id, number, step)`
      )}

      -- Days of venues whose rollups a job computes anew, and receipts whose bonuses it works out.
      ${tenantTable(
        'touched_days',
        `id bigint not null generated by default as identity,
         venue_id uuid not null,
         business_date date not null,
         primary key (tenant_id, id)`
      )}
      ${tenantTable(
        'touched_receipts',
        `id bigint not null generated by default as identity,
         receipt_id bigint not null,
         primary key (tenant_id, id)`
      )}
    `)
  }

  async down() {
    this.schema.raw(`
      drop table touched_receipts, touched_days, used_card_codes, member_cards, cross_offers, purchase_refunds,
        purchase_promotions, purchases, cross_promos, tier_thresholds, tier_changes, member_tiers,
        programme_versions cascade`)
  }
}
