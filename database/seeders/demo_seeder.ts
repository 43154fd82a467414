import db from '@adonisjs/lucid/services/db'
import { RegisterOwner } from '#access/actions/register_owner'
import { SetScopes } from '#access/actions/set_scopes'
import Membership from '#access/models/membership'
import User from '#access/models/user'
import { actorOf } from '#access/queries/actor_query'
import type { BuiltInRoleName } from '#access/permissions'
import { CreateConnection } from '#integrations/actions/save_connection'
import { StartSync } from '#integrations/actions/start_sync'
import { CreateBusiness } from '#tenancy/actions/save_business'
import { CreateVenue } from '#tenancy/actions/save_venue'
import { withTenant } from '#tenancy/tenant_scope'
import { ClubSeeder } from '#database/seeders/club_seeder'
import { LoyaltySeeder } from '#database/seeders/loyalty_seeder'
import type { DemoVendor } from '#database/seeders/demo_vendors'

type Addresses = Record<DemoVendor, string>

const PASSWORD = 'krug-demo'

/** Venues by the names that the simulated iiko gives them, so that its sync finds them. */
const VENUES = [
  { name: 'Хлеб и Соль на Мясницкой', timezone: 'Europe/Moscow', address: 'Москва, Мясницкая, 24' },
  {
    name: 'Хлеб и Соль на Вайнера',
    timezone: 'Asia/Yekaterinburg',
    address: 'Екатеринбург, Вайнера, 9',
  },
  {
    name: 'Хлеб и Соль на Волге',
    timezone: 'Europe/Samara',
    address: 'Самара, Максима Горького, 78',
  },
]
/** Sales until five in the morning belong to the evening before. */
const DAY_STARTS_AT = 5

const STAFF: { email: string; name: string; role: BuiltInRoleName }[] = [
  { email: 'admin@demo.krug', name: 'Администратор', role: 'admin' },
  { email: 'manager@demo.krug', name: 'Управляющий', role: 'business_manager' },
  { email: 'analyst@demo.krug', name: 'Аналитик', role: 'analyst' },
  { email: 'viewer@demo.krug', name: 'Наблюдатель', role: 'viewer' },
]

/** The two tenants that `npm run demo` shows. Sales come through the connector, never from here. */
export class DemoSeeder {
  /** @returns whether there was anything to make. */
  async handle(addressOf: Addresses) {
    if (await User.findBy('email', 'owner@demo.krug')) return false
    await this.#chain(addressOf.chainIiko)
    await this.#club(addressOf)
    return true
  }

  async #chain(iikoUrl: string) {
    const owner = await new RegisterOwner().handle({
      organization: 'Хлеб и Соль',
      preset: 'chain',
      name: 'Владелец',
      email: 'owner@demo.krug',
      password: PASSWORD,
      isDemo: true,
    })
    await this.#as(owner, async (actor) => {
      const business = await new CreateBusiness().handle(actor, {
        name: 'Хлеб и Соль',
        category: 'gastronomy',
      })
      for (const venue of VENUES)
        await new CreateVenue().handle(actor, {
          ...venue,
          businessId: business.id,
          dayStartHour: DAY_STARTS_AT,
        })
      for (const person of STAFF) await this.#join(person, business.id)

      const connection = await new CreateConnection().handle(actor, {
        connector: 'iiko',
        businessId: business.id,
        name: 'iiko «Хлеб и Соль»',
        config: { baseUrl: iikoUrl, login: 'krug', password: 'resto-demo' },
      })
      await new StartSync().handle(actor, connection.id, { mode: 'full' })
      await new LoyaltySeeder(actor).handle()
    })
  }

  async #club(addressOf: Addresses) {
    const owner = await new RegisterOwner().handle({
      organization: 'Свой Круг',
      preset: 'club',
      name: 'Владелец клуба',
      email: 'owner@club.krug',
      password: PASSWORD,
      isDemo: true,
    })
    await this.#as(owner, async (actor) => {
      await new ClubSeeder(actor, addressOf).handle()
      await new LoyaltySeeder(actor).handle()
    })
  }

  async #join({ email, name, role }: (typeof STAFF)[number], businessId: string) {
    const user = await User.create({ email, name, password: PASSWORD, locale: 'ru' })
    await Membership.create({ userId: user.id, role })
    if (role === 'business_manager') await new SetScopes().handle(user.id, [businessId], [])
  }

  #as(
    { user, tenantId }: { user: User; tenantId: string },
    work: (actor: NonNullable<Awaited<ReturnType<typeof actorOf>>>) => Promise<void>
  ) {
    return withTenant(db, tenantId, async () => work((await actorOf(tenantId, user.id))!))
  }
}
