import { BaseSchema } from '@adonisjs/lucid/schema'
import { tenantTable } from '#database/tenant_table'

const CUSTOMER = 'foreign key (tenant_id, customer_id) references customers (tenant_id, id)'
const COUPON = 'foreign key (tenant_id, coupon_id) references coupons (tenant_id, id)'
const BATCH = 'foreign key (tenant_id, batch_id) references coupon_batches (tenant_id, id)'
const PURCHASE = 'foreign key (tenant_id, purchase_id) references purchases (tenant_id, id)'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- What a set of codes gives and how often. bonus is hundredths; no limit stands for as often as one likes.
      -- With active_minutes a code counts only for the customer who activated it, and only so long.
      ${tenantTable(
        'coupon_batches',
        `id uuid not null default uuidv7(),
         name text not null,
         kind text not null check (kind in ('discount', 'bonus', 'gift')),
         promotion_id uuid,
         bonus bigint check (bonus > 0),
         gift jsonb,
         business_id uuid,
         personal boolean not null,
         prefix text,
         count int not null check (count > 0),
         uses_limit int check (uses_limit > 0),
         customer_limit int check (customer_limit > 0),
         valid_from timestamptz not null,
         valid_until timestamptz,
         active_minutes int check (active_minutes > 0),
         give_back boolean not null default true,
         stopped_at timestamptz,
         expired_at timestamptz,
         created_by uuid references users (id),
         created_at timestamptz not null default now(),
         primary key (tenant_id, id),
         check (valid_until > valid_from),
         check ((kind = 'discount') = (promotion_id is not null)),
         check ((kind = 'bonus') = (bonus is not null)),
         check ((kind = 'gift') = (gift is not null)),
         foreign key (tenant_id, business_id) references businesses (tenant_id, id),
         foreign key (tenant_id, promotion_id) references promotions (tenant_id, id)`
      )}
      create index coupon_batches_promotion on coupon_batches (tenant_id, promotion_id) where promotion_id is not null;
      create index coupon_batches_ending on coupon_batches (tenant_id, valid_until) where expired_at is null;

      -- code is what people read, key what is compared. uses counts only where the batch limits them: a code for
      -- everybody would else be one row that all tills wait for.
      ${tenantTable(
        'coupons',
        `id uuid not null default uuidv7(),
         batch_id uuid not null,
         code text not null,
         key text not null,
         customer_id uuid,
         uses int not null default 0 check (uses >= 0),
         expired_at timestamptz,
         primary key (tenant_id, id),
         unique (tenant_id, key), ${BATCH}, ${CUSTOMER}`
      )}
      -- The batch has a tenant: asking twice for each of 100,000 codes costs a fifth of the time.
      alter table coupons drop constraint coupons_tenant_id_fkey;
      create index coupons_batch on coupons (tenant_id, batch_id, id);
      create index coupons_free on coupons (tenant_id, batch_id, id) where customer_id is null and uses = 0;
      create index coupons_expired on coupons (tenant_id, batch_id) where expired_at is not null;
      create index coupons_customer on coupons (tenant_id, customer_id, id) where customer_id is not null;

      ${tenantTable(
        'coupon_activations',
        `id uuid not null default uuidv7(),
         coupon_id uuid not null,
         batch_id uuid not null,
         customer_id uuid not null,
         short_code text not null,
         activated_at timestamptz not null,
         expires_at timestamptz not null,
         primary key (tenant_id, id),
         unique (tenant_id, short_code),
         unique (tenant_id, coupon_id, customer_id), ${COUPON}, ${BATCH}, ${CUSTOMER}`
      )}
      create index coupon_activations_batch on coupon_activations (tenant_id, batch_id);
      create index coupon_activations_customer on coupon_activations (tenant_id, customer_id);
      create index coupon_activations_ending on coupon_activations (tenant_id, expires_at);

      ${tenantTable(
        'coupon_customer_uses',
        `coupon_id uuid not null,
         customer_id uuid not null,
         uses int not null check (uses >= 0),
         primary key (tenant_id, coupon_id, customer_id), ${COUPON}, ${CUSTOMER}`
      )}

      -- document is what the caller calls a purchase that Krug does not keep.
      ${tenantTable(
        'coupon_redemptions',
        `id uuid not null default uuidv7(),
         coupon_id uuid not null,
         batch_id uuid not null,
         customer_id uuid,
         purchase_id uuid,
         document text,
         movement_id uuid,
         actor_id uuid references users (id),
         at timestamptz not null,
         returned_at timestamptz,
         primary key (tenant_id, id), ${COUPON}, ${BATCH}, ${CUSTOMER}, ${PURCHASE},
         foreign key (tenant_id, movement_id) references ledger_movements (tenant_id, id)`
      )}
      create index coupon_redemptions_coupon on coupon_redemptions (tenant_id, coupon_id);
      create index coupon_redemptions_batch on coupon_redemptions (tenant_id, batch_id);
      create index coupon_redemptions_customer on coupon_redemptions (tenant_id, customer_id)
        where customer_id is not null;
      create unique index coupon_redemptions_purchase on coupon_redemptions (tenant_id, purchase_id, coupon_id)
        where purchase_id is not null;

      ${tenantTable(
        'referral_codes',
        `customer_id uuid not null,
         code text not null,
         created_at timestamptz not null default now(),
         primary key (tenant_id, customer_id),
         unique (tenant_id, code), ${CUSTOMER}`
      )}

      -- Who brought whom. A friend is brought once; what was refused stays, with the reason.
      ${tenantTable(
        'referrals',
        `id uuid not null default uuidv7(),
         referrer_id uuid not null,
         friend_id uuid not null,
         state text not null check (state in ('waiting', 'rewarded', 'reversed', 'refused')),
         reason text,
         device bytea,
         purchase_id uuid,
         bonus bigint,
         referrer_movement uuid,
         friend_movement uuid,
         created_at timestamptz not null,
         rewarded_at timestamptz,
         reversed_at timestamptz,
         primary key (tenant_id, id),
         check ((state = 'refused') = (reason is not null)), ${PURCHASE},
         foreign key (tenant_id, referrer_id) references customers (tenant_id, id),
         foreign key (tenant_id, friend_id) references customers (tenant_id, id),
         foreign key (tenant_id, referrer_movement) references ledger_movements (tenant_id, id),
         foreign key (tenant_id, friend_movement) references ledger_movements (tenant_id, id)`
      )}
      create unique index referrals_friend on referrals (tenant_id, friend_id) where state <> 'refused';
      create index referrals_referrer on referrals (tenant_id, referrer_id, created_at);
      create index referrals_device on referrals (tenant_id, device) where device is not null;
      create index referrals_purchase on referrals (tenant_id, purchase_id) where purchase_id is not null;

      -- Those of Krug have a code and no words of their own.
      ${tenantTable(
        'badges',
        `id uuid not null default uuidv7(),
         code text not null,
         name_ru text not null,
         name_en text not null,
         icon text not null,
         rule jsonb not null,
         built_in boolean not null default false,
         created_by uuid references users (id),
         created_at timestamptz not null default now(),
         updated_at timestamptz not null default now(),
         primary key (tenant_id, id),
         unique (tenant_id, code)`
      )}

      ${tenantTable(
        'customer_badges',
        `customer_id uuid not null,
         badge_id uuid not null,
         awarded_at timestamptz not null,
         primary key (tenant_id, customer_id, badge_id), ${CUSTOMER},
         foreign key (tenant_id, badge_id) references badges (tenant_id, id) on delete cascade`
      )}
      create index customer_badges_badge on customer_badges (tenant_id, badge_id, awarded_at desc, customer_id);

      -- One for a customer and year: the row is taken first, the bonuses follow in the same transaction.
      ${tenantTable(
        'birthday_gifts',
        `customer_id uuid not null,
         year int not null,
         tier text not null,
         bonus bigint not null check (bonus >= 0),
         movement_id uuid,
         given_at timestamptz not null,
         primary key (tenant_id, customer_id, year), ${CUSTOMER},
         foreign key (tenant_id, movement_id) references ledger_movements (tenant_id, id)`
      )}
    `)
  }

  async down() {
    this.schema.raw(`
      drop table birthday_gifts, customer_badges, badges, referrals, referral_codes, coupon_redemptions,
        coupon_customer_uses, coupon_activations, coupons, coupon_batches cascade`)
  }
}
