import { randomUUID } from 'node:crypto'
import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import Passkey from '#access/models/passkey'
import User from '#access/models/user'
import { abilityFor } from '#access/tokens'
import { CreateRole } from '#access/actions/save_role'
import { TakeRequest } from '#customers/requests/take_request'
import { CreateSegment } from '#customers/actions/save_segment'
import { CreateCrossPromo } from '#loyalty/cross_promos/save_cross_promo'
import { CreateDashboard } from '#reporting/dashboards/actions/save_dashboard'
import { CreateBadge } from '#loyalty/badges/actions/save_badge'
import { CreateEmbed } from '#reporting/embeds/actions/save_embed'
import { CreateExport } from '#reporting/exports/actions/create_export'
import { CreateSchedule } from '#reporting/schedules/actions/save_schedule'
import { SaveReport } from '#reporting/saved/actions/save_report'
import { CreateCategory } from '#tenancy/actions/save_category'
import { givenCustomer } from '#tests/helpers/given_customers'
import { givenMember, givenSession, givenVenue, type Tenant } from '#tests/helpers/given'
import { givenConnection, givenConnectionHistory } from '#tests/helpers/given_connection'
import { givenManagers } from '#tests/helpers/given_crm'
import { givenCoupons, givenPurchase } from '#tests/helpers/given_coupons'
import { givenHold } from '#tests/helpers/given_member'
import { givenGroupedPromotion, givenSimulation } from '#tests/helpers/given_promotions'

/** Conditions of a segment. */
export const REGULARS = { field: 'visits', op: 'gte', value: 3 }

/** Where each id in a path comes from, by the path before it. A new path must be added, or the test fails. */
export type Ids = Record<string, string>

/** One of everything that a tenant can have, and the ids by which paths name it. */
export async function everythingOf(tenant: Tenant, { name = 'Анна', phone = '+79031112233' } = {}) {
  // A tenant may have everything twice.
  const suffix = randomUUID().slice(0, 8)
  const { business, venue } = await givenVenue(tenant)
  const connection = await givenConnection(tenant, { businessId: business.id })
  const history = await givenConnectionHistory(tenant, connection.id, venue.id)
  const { user } = await givenMember(tenant, 'analyst')
  const personalToken = await User.personalTokens.create(user, [abilityFor(tenant.tenantId)])
  const passkey = await Passkey.create({
    userId: user.id,
    name: 'Свой',
    credentialId: randomUUID(),
    publicKey: Buffer.from('key'),
    transports: [],
  })
  const { signInId } = await givenSession(user, tenant.tenantId)
  const customer = await givenCustomer(tenant, { name, phone })
  const requestId = await tenant.inside(() =>
    new TakeRequest().handle(tenant.actor, {
      customerId: customer.id,
      kind: 'information',
      channel: 'till',
    })
  )
  const hold = await givenHold(tenant, customer.id)
  const crm = await givenManagers(tenant, ['Чужой'])
  await crm.deals([{ manager: 0 }])
  const coupons = await givenCoupons(tenant, { count: 2, businessId: business.id })
  const segmentId = await tenant.inside(() =>
    new CreateSegment().handle(tenant.actor, { name: `Свой ${suffix}`, conditions: REGULARS })
  )
  const badgeId = await tenant.inside(() =>
    new CreateBadge().handle(tenant.actor, {
      nameRu: `Свой ${suffix}`,
      nameEn: `Own ${suffix}`,
      icon: 'star',
      rule: { field: 'spent', value: 1 },
    })
  )
  const dashboardId = await tenant.inside(() =>
    new CreateDashboard().handle(tenant.actor, { name: 'Свой' })
  )
  const savedId = await givenSaved(tenant)
  const promotion = await givenGroupedPromotion(tenant)
  const { business: partner } = await givenVenue(tenant)
  const crossPromoId = await tenant.inside(() =>
    new CreateCrossPromo().handle(tenant.actor, {
      fromBusinessId: business.id,
      toBusinessId: partner.id,
    })
  )
  const { id: exportId } = await tenant.inside(() =>
    new CreateExport().handle(tenant.actor, {
      report: 'sales/summary',
      parameters: {},
      format: 'csv',
    })
  )
  const scheduleId = await tenant.inside(() =>
    new CreateSchedule().handle(tenant.actor, {
      name: 'Чужая',
      report: 'sales/summary',
      parameters: {},
      format: 'letter',
      every: 'day',
      at: '09:00',
      recipients: [{ userId: user.id }],
    })
  )
  const embedId = await tenant.inside(() =>
    new CreateEmbed().handle(tenant.actor, {
      name: 'Чужое',
      report: 'sales/summary',
      origins: ['https://partner.example'],
      endsOn: DateTime.now().plus({ days: 5 }).toISODate()!,
    })
  )
  const simulationId = await givenSimulation(tenant, venue, promotion)
  const names = { nameRu: 'Чужая', nameEn: 'Theirs' }
  const { role, category } = await tenant.inside(async () => ({
    role: await new CreateRole().handle(tenant.actor, {
      name: `x ${suffix}`,
      permissions: ['venues.read'],
    }),
    category: await new CreateCategory().handle(tenant.actor, { code: `own_${suffix}`, ...names }),
  }))
  const ids: Ids = {
    '/api/v1/organizations/users/:id': user.id,
    '/api/v1/organizations/roles/:id': role.id,
    '/api/v1/auth/sign-ins/:id': signInId,
    '/settings/passkeys/:id': passkey.id,
    '/api/v1/businesses/:id': business.id,
    '/api/v1/venues/:id': venue.id,
    '/api/v1/connections/:id': connection.id,
    '/api/v1/imports/:id': history.upload.id,
    '/api/v1/customers/:id': customer.id,
    '/api/v1/person-requests/:id': requestId,
    '/api/v1/segments/:id': segmentId,
    '/api/v1/coupons/:id': coupons.id,
    '/api/v1/cross-promos/:id': crossPromoId,
    '/api/v1/pos/customer/:id': customer.id,
    '/api/v1/analytics/business/:id': business.id,
    '/api/v1/exports/:id': exportId,
    '/api/v1/schedules/:id': scheduleId,
    '/api/v1/embeds/:id': embedId,
    '/api/v1/badges/:id': badgeId,
    '/api/v1/dashboards/:id': dashboardId,
    '/dashboards/:id': dashboardId,
    '/api/v1/reports/saved/:id': savedId,
    '/api/v1/discounts/rules/:id': promotion.id,
    '/api/v1/discounts/groups/:id': promotion.group!,
    ':simulationId': simulationId,
    '/loyalty/coupons/:id': coupons.id,
    '/loyalty/badges/:id': badgeId,
    '/loyalty/promotions/:id': promotion.id,
    '/customers/:id': customer.id,
    '/customers/segments/:id': segmentId,
    '/integrations/:id': connection.id,
    '/imports/:id': history.upload.id,
    ':signInId': signInId,
    ':code': category.code,
    ':tokenId': String(personalToken.identifier),
    ':tenantId': tenant.tenantId,
    ':runId': history.run.id,
    ':mappingId': String(history.mapping.id),
    ':recordId': history.record.id,
    ':stageId': history.stage.id,
    ':categoryId': history.category.id,
    ':writeBackId': history.writeBack.id,
    ':customerId': customer.id,
    ':managerId': crm.managerIds[0],
    ':version': '1',
    ':holdId': hold.id,
    ':movementId': hold.movement_id,
    ':noteId': customer.noteId,
    ':kind': 'sms',
    ':connector': 'iiko',
    ':group': 'sales',
    ':report': 'summary',
    ':analysis': 'overview',
  }
  const { group } = promotion
  const purchaseId = await givenPurchase(tenant, venue)
  const [product] = await tenant.inside(() => db.from('products').select('id').limit(1))
  /** The same, by the names that queries and bodies have for them. */
  const named: Record<string, string> = {
    ...{ tenantId: tenant.tenantId, userId: user.id, role: role.id, roles: role.id },
    ...{ businessId: business.id, businessIds: business.id, fromBusinessId: business.id },
    ...{ toBusinessId: partner.id, venueId: venue.id, venueIds: venue.id },
    ...{ customerId: customer.id, customerIds: customer.id, segment: segmentId, purchaseId },
    ...{ promotionId: promotion.id, ruleId: promotion.id, group: group!, parent: group! },
    ...{ pipelineId: crm.pipelineId, managerId: crm.managerIds[0], productId: product.id },
  }
  return { ids, named, business, venue, connection, user, role, category, promotion, crm }
}

export const givenSaved = (tenant: Tenant) =>
  tenant.inside(() =>
    new SaveReport().handle(tenant.actor, {
      name: 'Свой',
      content: { report: 'sales/daily', parameters: {} },
    })
  )

/** `/api/v1/venues/:id/sync` with the ids of `ids` filled in, or `null` where one is not known. */
export function fill(pattern: string, ids: Ids): string | null {
  let path = ''
  for (const segment of pattern.split('/').filter(Boolean)) {
    path += `/${segment}`
    if (!segment.startsWith(':')) continue
    const name = segment.replace('?', '')
    const id = name === ':id' ? ids[path] : ids[name]
    if (id === undefined) return null
  }
  return pattern
    .split('/')
    .map((segment, index, all) => {
      if (!segment.startsWith(':')) return segment
      const name = segment.replace('?', '')
      return name === ':id' ? ids[all.slice(0, index + 1).join('/')] : ids[name]
    })
    .join('/')
}
