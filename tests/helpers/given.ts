import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { IssueTokens } from '#access/actions/issue_tokens'
import { makeSignIn } from '#access/sign_ins/open_sign_in'
import { RegisterOwner } from '#access/actions/register_owner'
import { SetScopes } from '#access/actions/set_scopes'
import Membership from '#access/models/membership'
import User from '#access/models/user'
import { actorOf } from '#access/queries/actor_query'
import { roleBy } from '#access/role_reference'
import type { Actor } from '#shared/actor'
import { CreateBusiness } from '#tenancy/actions/save_business'
import { CreateVenue } from '#tenancy/actions/save_venue'
import type { Preset } from '#tenancy/presets'
import { withTenant } from '#tenancy/tenant_scope'

export const PASSWORD = 'correct-horse-1'

/** Everything a test writes is undone when it ends, also what requests wrote. */
export const rolledBack = () => testUtils.db('app').wrapInGlobalTransaction()

export interface Tenant {
  tenantId: string
  owner: User
  actor: Actor
  token: string
  inside<T>(work: () => Promise<T>): Promise<T>
}

export async function givenTenant(
  options: { preset?: Preset; organization?: string } = {}
): Promise<Tenant> {
  const { user, tenantId } = await new RegisterOwner().handle({
    organization: options.organization ?? 'Проверка',
    preset: options.preset ?? 'chain',
    name: 'Владелец',
    email: `${randomUUID()}@example.test`,
    password: PASSWORD,
  })
  const inside = <T>(work: () => Promise<T>) => withTenant(db, tenantId, work)
  const actor = (await inside(() => actorOf(tenantId, user.id)))!
  const { accessToken } = await tokensOf(user, tenantId)
  return { tenantId, owner: user, actor, token: accessToken, inside }
}

/** As if the person had signed in through the API. */
export async function tokensOf(user: User, tenantId: string) {
  const origin = { ip: '127.0.0.1', userAgent: null }
  const signInId = await makeSignIn(user, {
    kind: 'api',
    tenantId,
    origin,
    secondFactor: false,
  })
  return new IssueTokens().handle(user, tenantId, signInId)
}

/** What the session of a browser holds once somebody has signed in with it. */
export async function givenSession(user: User, tenantId: string, userAgent: string | null = null) {
  const origin = { ip: '127.0.0.1', userAgent }
  const opened = { kind: 'portal', tenantId, origin, secondFactor: false } as const
  const signInId = await makeSignIn(user, opened)
  return { auth_web: user.id, tenantId, signInId }
}

export async function givenVenue(
  tenant: Tenant,
  options: {
    timezone?: string
    dayStartHour?: number
    name?: string
    category?: string
    medical?: boolean
  } = {}
) {
  const { category = 'gastronomy', medical, name = 'Кафе', ...venueOptions } = options
  return tenant.inside(async () => {
    const business = await new CreateBusiness().handle(tenant.actor, { name, category, medical })
    const venue = await new CreateVenue().handle(tenant.actor, {
      businessId: business.id,
      name,
      ...venueOptions,
    })
    return { business, venue: await venue.refresh() }
  })
}

/** Somebody of the tenant in a role (the id of an own one), limited to some businesses or venues where the role asks for it. */
export async function givenMember(
  tenant: Tenant,
  role: string,
  reach: { businessIds?: string[]; venueIds?: string[] } = {}
) {
  return tenant.inside(async () => {
    const user = await User.create({
      email: `${randomUUID()}@example.test`,
      name: role,
      password: PASSWORD,
      locale: 'ru',
    })
    const { stored } = await roleBy(role)
    await Membership.create({ userId: user.id, ...stored })
    await new SetScopes().handle(user.id, reach.businessIds ?? [], reach.venueIds ?? [])
    const { accessToken } = await tokensOf(user, tenant.tenantId)
    return { user, token: accessToken, actor: (await actorOf(tenant.tenantId, user.id))! }
  })
}
