import { randomUUID } from 'node:crypto'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { endFinishedPromotions } from '#loyalty/promotions/end_finished'
import { ruleSetInForce } from '#loyalty/promotions/in_force/rule_set_in_force'
import { fingerprintOf } from '#tests/helpers/fingerprint'
import { givenMember, givenTenant, givenVenue, rolledBack, type Tenant } from '#tests/helpers/given'

const PATH = '/api/v1/discounts/rules'
const GROUPS = '/api/v1/discounts/groups'

const TENTH = {
  name: { ru: 'Десять процентов', en: 'Ten per cent' },
  effect: { type: 'percentage', rate: 1000, basis: 'running', scope: 'receipt', pick: 'all' },
}

const GROUP = {
  name: { ru: 'Лучшая', en: 'Best' },
  lane: 'receipt',
  parent: null,
  mode: 'best_for_customer',
  priority: 1,
}

type Token = { token: string }

const call = (client: ApiClient, { token }: Token) => ({
  get: (path: string) => client.get(path).bearerToken(token),
  post: (path: string, body: object = {}) => client.post(path).bearerToken(token).json(body),
  put: (path: string, body: object) => client.put(path).bearerToken(token).json(body),
  delete: (path: string) => client.delete(path).bearerToken(token),
})

async function drafted(client: ApiClient, who: Token, given: object = {}) {
  const answer = await call(client, who).post(PATH, { ...TENTH, ...given })
  answer.assertStatus(201)
  return answer.body().data
}

function namesInForce(tenant: Tenant) {
  return tenant.inside(async () => {
    const { ruleSet } = await ruleSetInForce()
    return ruleSet.rules.map(({ rule }) => rule.name.en)
  })
}

const onlyAt = (businessId: string) => ({
  conditions: { type: 'businesses', businesses: [businessId] },
})

test.group('Promotions over the API', (group) => {
  group.each.setup(rolledBack)

  test('are drafted with defaults, said in both languages, put in force and out of it', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const api = call(client, tenant)
    const draft = await drafted(client, tenant)
    assert.containSubset(draft, {
      state: 'draft',
      version: 1,
      changeable: true,
      rule: { lane: 'receipt', exclusive: 'none', coupon: false, conditions: { all: [] } },
      sentence: { ru: 'Скидка 10\u00A0% на чек', en: '10% off the receipt' },
      used: { uses: 0, budget: 0 },
    })
    assert.deepEqual(await namesInForce(tenant), [])

    const active = await api.post(`${PATH}/${draft.id}/activate`)
    active.assertBodyContains({ data: { state: 'active' } })
    assert.deepEqual(await namesInForce(tenant), ['Ten per cent'])
    await api.post(`${PATH}/${draft.id}/pause`)
    assert.deepEqual(await namesInForce(tenant), [])
    const ended = await api.post(`${PATH}/${draft.id}/end`)
    ended.assertBodyContains({ data: { state: 'ended' } })

    const again = await api.post(`${PATH}/${draft.id}/activate`)
    again.assertStatus(409)
    again.assertBodyContains({ code: 'E_PROMOTION_STATE' })
  })

  test('a change makes a version that applies at once; what somebody else changed is not overwritten', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const api = call(client, tenant)
    const { id } = await drafted(client, tenant)
    await api.post(`${PATH}/${id}/activate`)
    const name = { ru: 'Пять', en: 'Five' }
    const body = { ...TENTH, name, version: 1 }
    const changed = await api.put(`${PATH}/${id}`, body)
    changed.assertBodyContains({ data: { version: 2, rule: { version: 2, name } } })
    assert.deepEqual(await namesInForce(tenant), ['Five'])

    const stale = await api.put(`${PATH}/${id}`, { ...body, name: TENTH.name })
    stale.assertStatus(409)
    stale.assertBodyContains({ code: 'E_PROMOTION_CHANGED' })
    assert.include(stale.body().detail, '2')
    assert.deepEqual(await namesInForce(tenant), ['Five'])
  })

  test('every mistake is named by its place, in the language of the caller', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const answer = await call(client, tenant).post(PATH, {
      ...TENTH,
      conditions: {
        all: [{ type: 'minimum_purchase', amount: '500' }, { any: [{ type: 'weather' }] }],
      },
      effect: { ...TENTH.effect, rate: 20_000 },
    })
    answer.assertStatus(422)
    const fields = answer.body().errors.map(({ field }: { field: string }) => field)
    assert.includeMembers(fields, [
      'conditions.all.0.amount',
      'conditions.all.1.any.0.type',
      'effect.rate',
    ])
    assert.match(answer.body().errors[0].message, /[а-яё]/i)
  })

  test('what a rule names has to be there', async ({ client, assert }) => {
    const tenant = await givenTenant({ preset: 'club' })
    const stranger = await givenTenant()
    const { venue } = await givenVenue(stranger)
    const unknown = [
      { type: 'venues', venues: [venue.id] },
      { type: 'venues', venues: ['arbat'] },
      { type: 'segments', segments: ['nobody'] },
      { type: 'tiers', tiers: ['insider', 'emperor'] },
      { type: 'contains_items', items: { include: { products: [randomUUID()] } } },
    ]
    for (const condition of unknown) {
      const answer = await call(client, tenant).post(PATH, {
        ...TENTH,
        conditions: { all: [condition] },
      })
      answer.assertStatus(422)
      answer.assertBodyContains({ code: 'E_PROMOTION_REFERENCE' })
      assert.match(answer.body().errors[0].field, /^conditions\.all\.0\./)
    }
    const known = await drafted(client, tenant, {
      conditions: {
        all: [
          { type: 'segments', segments: ['regular'] },
          { type: 'tiers', tiers: ['vip'] },
        ],
      },
    })
    assert.include(known.sentence.ru, 'VIP')
    assert.notInclude(known.sentence.ru, 'regular')
  })

  test('only a draft can be deleted', async ({ client, assert }) => {
    const tenant = await givenTenant()
    const api = call(client, tenant)
    const draft = await drafted(client, tenant)
    const active = await drafted(client, tenant)
    await api.post(`${PATH}/${active.id}/activate`)
    const refused = await api.delete(`${PATH}/${active.id}`)
    refused.assertStatus(409)
    const deleted = await api.delete(`${PATH}/${draft.id}`)
    deleted.assertStatus(204)
    const list = await api.get(PATH)
    assert.deepEqual(
      list.body().data.map(({ id }: { id: string }) => id),
      [active.id]
    )
  })

  test('are found by a part of their name and by their state', async ({ client, assert }) => {
    const tenant = await givenTenant()
    const api = call(client, tenant)
    await drafted(client, tenant)
    const coffee = await drafted(client, tenant, { name: { ru: 'Кофе утром', en: 'Morning' } })
    const totals = async (query: object) => {
      const list = await api.get(PATH).qs(query)
      return [list.body().meta.total, list.body().data[0]?.id]
    }
    assert.deepEqual(await totals({ search: 'КОФЕ' }), [1, coffee.id])
    assert.deepEqual(await totals({ search: 'morn', state: 'draft' }), [1, coffee.id])
    assert.deepEqual(await totals({ state: 'active' }), [0, undefined])
    assert.deepEqual(await totals({ search: '%' }), [0, undefined])
  })

  test('who runs one business makes promotions for it alone, and sees those that apply there', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const own = await givenVenue(tenant, { name: 'Своё' })
    const other = await givenVenue(tenant, { name: 'Чужое' })
    const owner = await givenMember(tenant, 'business_owner', { businessIds: [own.business.id] })
    const api = call(client, owner)
    const everywhere = await drafted(client, tenant)
    const theirs = await drafted(client, tenant, onlyAt(other.business.id))
    const both = await drafted(client, tenant, {
      conditions: { type: 'businesses', businesses: [own.business.id, other.business.id] },
    })
    const before = await fingerprintOf(tenant)
    for (const conditions of [
      { all: [] },
      { any: [onlyAt(own.business.id).conditions] },
      { not: onlyAt(own.business.id).conditions },
    ]) {
      const refused = await api.post(PATH, { ...TENTH, conditions })
      refused.assertStatus(403)
      refused.assertBodyContains({ code: 'E_PROMOTION_OUT_OF_REACH' })
    }
    const foreign = await api.post(PATH, { ...TENTH, ...onlyAt(other.business.id) })
    foreign.assertStatus(422)
    for (const { id } of [everywhere, both]) {
      const refused = await api.post(`${PATH}/${id}/activate`)
      refused.assertStatus(403)
    }
    const hidden = await api.get(`${PATH}/${theirs.id}`)
    hidden.assertStatus(404)
    const groupRefused = await api.post(GROUPS, GROUP)
    groupRefused.assertStatus(403)
    assert.deepEqual(await fingerprintOf(tenant), before)

    const mine = await drafted(client, owner, onlyAt(own.business.id))
    const list = await api.get(PATH)
    assert.deepEqual(
      list.body().data.map((one: { id: string; changeable: boolean }) => [one.id, one.changeable]),
      [
        [mine.id, true],
        [both.id, false],
        [everywhere.id, false],
      ]
    )
    const shown = await api.get(`${PATH}/${both.id}`)
    assert.include(shown.body().data.sentence.ru, 'другой бизнес')
    assert.notInclude(shown.text(), 'Чужое')
  })
})

test.group('Promotions whose schedule is over', (group) => {
  group.each.setup(rolledBack)

  test('end by themselves, once late receipts of their days have come', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const until = { schedule: { from: null, until: '2026-03-10T00:00' } }
    const over = await drafted(client, tenant, until)
    const lasting = await drafted(client, tenant)
    for (const { id } of [over, lasting]) await call(client, tenant).post(`${PATH}/${id}/activate`)
    const stateOf = async (id: string) => {
      const shown = await call(client, tenant).get(`${PATH}/${id}`)
      return shown.body().data.state
    }
    await tenant.inside(() => endFinishedPromotions(new Date('2026-03-12T12:00:00Z')))
    assert.equal(await stateOf(over.id), 'active')
    await tenant.inside(() => endFinishedPromotions(new Date('2026-03-13T12:00:00Z')))
    assert.equal(await stateOf(over.id), 'ended')
    assert.equal(await stateOf(lasting.id), 'active')
    assert.lengthOf(await namesInForce(tenant), 1)
  })
})

test.group('Groups of promotions over the API', (group) => {
  group.each.setup(rolledBack)

  test('hold promotions of their lane, and go when nothing stands in them', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const api = call(client, tenant)
    const outer = await api.post(GROUPS, GROUP)
    outer.assertStatus(201)
    const { id } = outer.body().data
    const inner = await api.post(GROUPS, { ...GROUP, parent: id, priority: 2 })
    const innerId = inner.body().data.id

    const circle = await api.put(`${GROUPS}/${id}`, { ...GROUP, parent: innerId })
    circle.assertStatus(422)
    circle.assertBodyContains({ code: 'E_RULE_GROUPS_IN_CIRCLE' })
    const otherLane = await api.post(PATH, { ...TENTH, lane: 'item', group: id })
    otherLane.assertStatus(422)
    otherLane.assertBodyContains({ code: 'E_RULE_GROUP_UNKNOWN' })

    const draft = await drafted(client, tenant, { group: innerId })
    for (const used of [id, innerId]) {
      const refused = await api.delete(`${GROUPS}/${used}`)
      refused.assertStatus(409)
    }
    await api.delete(`${PATH}/${draft.id}`)
    for (const free of [innerId, id]) {
      const deleted = await api.delete(`${GROUPS}/${free}`)
      deleted.assertStatus(204)
    }
    const list = await api.get(GROUPS)
    assert.deepEqual(list.body().data, [])
  })
})
