import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { CreateRole } from '#access/actions/save_role'
import { fingerprintOf } from '#tests/helpers/fingerprint'
import { givenMember, givenTenant, givenVenue, rolledBack, type Tenant } from '#tests/helpers/given'
import { givenCrm } from '#tests/helpers/given_crm'
import { customerBy, givenCustomer, givenTill } from '#tests/helpers/given_customers'

const URL = '/api/v1/customers'
const ANNA = '+79031112233'
const OLEG = '+79034445566'

function auditOf(tenant: Tenant, subjectId: string) {
  return tenant.inside(async () => {
    const rows = await db.from('audit_entries').where('subject_id', subjectId).orderBy('id')
    return rows.map(({ action }) => action)
  })
}

test.group('Customers', (group) => {
  group.each.setup(rolledBack)

  test('are added, changed in part, replaced and read back', async ({ client, assert }) => {
    const { token } = await givenTenant()
    const anna = {
      name: 'Анна Ёлкина',
      phone: '8 (903) 111-22-33',
      email: 'Anna@Example.test',
      birthDate: '1990-02-28',
      city: 'Казань',
      tags: ['постоянная', 'кофе'],
      fields: { размер: 42, vip: true },
    }
    const created = await client.post(URL).bearerToken(token).json(anna)
    created.assertStatus(201)
    const { id } = created.body().data
    const kept = { ...anna, phone: ANNA, email: 'anna@example.test', visits: 0, averageCheck: null }
    assert.containSubset(created.body().data, kept)

    const changed = await client.patch(`${URL}/${id}`).bearerToken(token).json({ city: null })
    assert.containSubset(changed.body().data, { ...kept, city: null })
    const replaced = await client.put(`${URL}/${id}`).bearerToken(token).json({ name: 'Анна' })
    assert.containSubset(replaced.body().data, { name: 'Анна', phone: null, tags: [], fields: {} })
    const shown = await client.get(`${URL}/${id}`).bearerToken(token)
    assert.deepEqual(shown.body(), replaced.body())
  })

  test('bad input is refused with the field that is at fault', async ({ client }) => {
    const tenant = await givenTenant()
    await givenCustomer(tenant, { phone: ANNA })
    const attempts = [
      [{ phone: 'нет' }, 422, 'phone'],
      [{ city: 'Казань' }, 422, 'name'],
      [{ email: 'x' }, 422, 'email'],
      [{ name: 'А', birthDate: '1990-02-31' }, 422, 'birthDate'],
      [{ name: 'А', fields: { '': 1 } }, 422, 'fields'],
      [{ name: 'А', tags: [''] }, 422, 'tags.0'],
      [{ name: 'Б', phone: ANNA }, 409, 'phone'],
    ] as const
    for (const [input, status, field] of attempts) {
      const answer = await client.post(URL).bearerToken(tenant.token).json(input)
      answer.assertStatus(status)
      answer.assertBodyContains({ errors: [{ field }] })
    }
  })

  test('are found by phone, e-mail and beginnings of the name, in any spelling', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const anna = await givenCustomer(tenant, {
      name: 'Ёлкина Анна-Мария',
      phone: ANNA,
      email: 'anna@example.test',
    })
    await givenCustomer(tenant, { name: 'Елена Аннушкина', phone: OLEG })
    const idsFor = async (search: string) => {
      const answer = await client.post(`${URL}/search`).bearerToken(tenant.token).json({ search })
      return answer.body().data.map(({ id }: { id: string }) => id)
    }
    for (const search of [
      '8 903 111 22 33',
      'ANNA@example.test',
      'елкина',
      'Ёлк',
      'мария Анна',
      'анн ЕЛК',
    ])
      assert.deepEqual(await idsFor(search), [anna.id], search)
    assert.lengthOf(await idsFor('анн'), 2)
    for (const search of ['кина', 'Анна Петрова', '+79030000000', 'no@example.test', '…'])
      assert.deepEqual(await idsFor(search), [], search)
  })

  test('lists mask contacts, sort without gaps and filter by tag and last visit', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const till = await givenTill(tenant, await givenVenue(tenant))
    await till.sells([
      { phone: ANNA, name: 'Анна', closedAt: '2026-03-01T12:00:00', total: '500.00' },
      { phone: OLEG, name: 'Олег', closedAt: '2026-04-01T12:00:00', total: '200.00' },
      { phone: OLEG, closedAt: '2026-04-02T12:00:00', total: '100.00' },
    ])
    await givenCustomer(tenant, { name: 'Новый', tags: ['гость'] })
    const list = async (query: object) => {
      const answer = await client.get(URL).qs(query).bearerToken(tenant.token)
      answer.assertStatus(200)
      return answer.body()
    }
    const { data, meta } = await list({})
    assert.equal(meta.total, 3)
    assert.containSubset(data[0], {
      name: 'Олег',
      phone: '+7••••••5566',
      visits: 2,
      total: 300,
      averageCheck: 150,
    })
    const names = async (query: object) => {
      const { data: rows } = await list(query)
      return rows.map(({ name }: { name: string }) => name)
    }
    assert.deepEqual(await names({ sort: 'total' }), ['Анна', 'Олег', 'Новый'])
    assert.deepEqual(await names({ sort: 'averageCheck', order: 'asc' }), ['Олег', 'Анна', 'Новый'])
    assert.deepEqual(await names({ perPage: 1, page: 2 }), ['Анна'])
    assert.deepEqual(await names({ tag: 'гость' }), ['Новый'])
    assert.deepEqual(await names({ lastVisitFrom: '2026-03-02' }), ['Олег'])
    assert.deepEqual(await names({ lastVisitTo: '2026-03-01' }), ['Анна'])
  })

  test('contacts are open to those who manage customers, and every look is written down', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const { id } = await givenCustomer(tenant, {
      name: 'Анна',
      phone: ANNA,
      email: 'anna@example.test',
      birthDate: '1990-02-28',
    })
    const reader = await tenant.inside(() =>
      new CreateRole().handle(tenant.actor, { name: 'Смотрит', permissions: ['customers.read'] })
    )
    const { token } = await givenMember(tenant, reader.id)
    const masked = await client.get(`${URL}/${id}`).bearerToken(token)
    assert.containSubset(masked.body().data, {
      name: 'Анна',
      phone: '+7••••••2233',
      email: 'a•••@example.test',
      birthDate: null,
      contactsOpen: false,
    })
    const open = await client.get(`${URL}/${id}`).bearerToken(tenant.token)
    assert.containSubset(open.body().data, { phone: ANNA, birthDate: '1990-02-28' })
    const closed = await client
      .get(`${URL}/${id}`)
      .qs({ contacts: 'masked' })
      .bearerToken(tenant.token)
    assert.containSubset(closed.body().data, { phone: '+7••••••2233', contactsOpen: false })
    assert.deepEqual(await auditOf(tenant, id), [
      'customers.created',
      'customers.note_added',
      'customers.opened',
      'customers.contacts_opened',
      'customers.opened',
    ])
  })

  test('who reaches one business sees its customers, with what they bought there', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const cafe = await givenVenue(tenant)
    const shop = await givenVenue(tenant, { name: 'Лавка' })
    const cafeTill = await givenTill(tenant, cafe)
    const shopTill = await givenTill(tenant, shop)
    await cafeTill.sells([
      { phone: ANNA, total: '100.00', items: [{ name: 'Чай', total: '100.00' }] },
    ])
    await shopTill.sells([
      { phone: ANNA, total: '900.00', items: [{ name: 'Ваза', quantity: '5', total: '900.00' }] },
      { phone: OLEG, total: '50.00' },
    ])
    const known = { externalId: 'guest', name: 'Известный', phone: '+79037778899' }
    await cafeTill.knows([known])
    const { token } = await givenMember(tenant, 'business_manager', {
      businessIds: [cafe.business.id],
    })
    const list = await client.get(URL).bearerToken(token)
    assert.equal(list.body().meta.total, 2)
    assert.containSubset(list.body().data[0], { visits: 1, total: 100 })
    assert.containSubset(list.body().data[1], { name: 'Известный', visits: 0 })

    const anna = await customerBy(tenant, ANNA)
    const shown = await client.get(`${URL}/${anna}`).bearerToken(token)
    assert.containSubset(shown.body().data, { total: 100, favourites: { product: 'Чай' } })
    const purchases = await client.get(`${URL}/${anna}/purchases`).bearerToken(token)
    assert.deepEqual(
      purchases.body().data.map(({ total }: { total: number }) => total),
      [100]
    )
    const everywhere = await client.get(`${URL}/${anna}/purchases`).bearerToken(tenant.token)
    assert.equal(everywhere.body().meta.total, 2)

    const oleg = await customerBy(tenant, OLEG)
    const before = await fingerprintOf(tenant, ['audit_entries'])
    for (const path of [`${URL}/${oleg}`, `${URL}/${oleg}/purchases`, `${URL}/${oleg}/notes`]) {
      const answer = await client.get(path).bearerToken(token)
      answer.assertStatus(404)
    }
    const attempts = [
      ['POST', URL],
      ['PATCH', `${URL}/${anna}`],
      ['DELETE', `${URL}/${anna}`],
      ['POST', `${URL}/${anna}/notes`],
    ] as const
    for (const [method, path] of attempts) {
      const answer = await client.request(path, method).bearerToken(token).json({ name: 'x' })
      answer.assertStatus(403)
    }
    assert.deepEqual(await fingerprintOf(tenant, ['audit_entries']), before)
  })

  test('roles without the right see nobody', async ({ client }) => {
    const tenant = await givenTenant()
    const { token } = await givenMember(tenant, 'analyst')
    const list = await client.get(URL).bearerToken(token)
    list.assertStatus(403)
  })

  test('a visit to a clinic stands next to no name', async ({ client, assert }) => {
    const tenant = await givenTenant()
    const clinic = await givenVenue(tenant, { category: 'medicine', medical: true })
    const cafeTill = await givenTill(tenant, await givenVenue(tenant))
    const clinicTill = await givenTill(tenant, clinic)
    await cafeTill.sells([{ phone: ANNA, total: '100.00' }])
    await clinicTill.visited(ANNA, '5000.00')
    const anna = await customerBy(tenant, ANNA)
    const shown = await client.get(`${URL}/${anna}`).bearerToken(tenant.token)
    assert.containSubset(shown.body().data, { visits: 1, total: 100 })
    const purchases = await client.get(`${URL}/${anna}/purchases`).bearerToken(tenant.token)
    assert.equal(purchases.body().meta.total, 1)
  })

  test('who is forgotten leaves receipts behind and does not come back with a sync', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const till = await givenTill(tenant, await givenVenue(tenant))
    const guest = { externalId: 'guest', name: 'Анна', phone: ANNA, email: 'anna@example.test' }
    await till.knows([guest])
    await till.sells([{ phone: ANNA }])
    const id = await customerBy(tenant, ANNA)
    const gone = await client.delete(`${URL}/${id}`).bearerToken(tenant.token)
    gone.assertStatus(204)
    await till.knows([{ ...guest, name: 'Анна Петрова' }])

    for (const method of ['GET', 'PATCH', 'DELETE']) {
      const answer = await client.request(`${URL}/${id}`, method).bearerToken(tenant.token).json({})
      answer.assertStatus(404)
    }
    await tenant.inside(async () => {
      for (const table of ['customer_identities', 'customer_names', 'customer_notes']) {
        const [{ count }] = await db.from(table).count('*', 'count')
        assert.equal(count, 0, table)
      }
      const [{ count }] = await db.from('receipts').where('customer_id', id).count('*', 'count')
      assert.equal(count, 1)
    })
  })

  test('consents are given, withdrawn and given again; history stays', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const { id } = await givenCustomer(tenant, { name: 'Анна' })
    const consents = `${URL}/${id}/consents`
    const given = { kind: 'sms', source: 'paper', textVersion: '2026-01' }
    const give = () => client.post(consents).bearerToken(tenant.token).json(given)
    await give()
    const twice = await give()
    assert.lengthOf(twice.body().data, 1)
    const withdrawn = await client.delete(`${consents}/sms`).bearerToken(tenant.token)
    assert.isNotNull(withdrawn.body().data[0].withdrawnAt)
    const again = await give()
    assert.containSubset(again.body().data, [
      { kind: 'sms', source: 'paper', textVersion: '2026-01' },
      { kind: 'sms' },
    ])
    assert.lengthOf(
      again.body().data.filter(({ withdrawnAt }: { withdrawnAt: string }) => !withdrawnAt),
      1
    )
  })

  test('what a CRM wrote about somebody who is erased goes too, and no sync brings it back', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const crm = await givenCrm(tenant)
    await crm.brings(ANNA, '1', 'Свадьба Анны Ёлкиной')
    const id = await customerBy(tenant, ANNA)
    const other = await givenCrm(tenant)
    await other.brings(OLEG, '1', 'Банкет Олега')
    const gone = await client.delete(`${URL}/${id}`).bearerToken(tenant.token)
    gone.assertStatus(204)

    const left = ['', '', '', ...Array.from({ length: 3 }, () => 'Банкет Олега')]
    assert.sameMembers(await crm.titles(), left)
    await crm.brings(ANNA, '1', 'Свадьба Анны Ёлкиной')
    await crm.brings(ANNA, '1', 'Юбилей Анны Ёлкиной')
    assert.sameMembers(await crm.titles(), left)
  })

  test('notes are kept encrypted, with who wrote them', async ({ client, assert }) => {
    const tenant = await givenTenant()
    const { id, noteId } = await givenCustomer(tenant, { name: 'Анна' })
    const text = 'Аллергия на орехи'
    const added = await client.post(`${URL}/${id}/notes`).bearerToken(tenant.token).json({ text })
    added.assertStatus(201)
    await client.delete(`${URL}/${id}/notes/${noteId}`).bearerToken(tenant.token)
    const notes = await client.get(`${URL}/${id}/notes`).bearerToken(tenant.token)
    assert.containSubset(notes.body(), { data: [{ text, author: 'Владелец' }], meta: { total: 1 } })
    const stored = await tenant.inside(() => db.from('customer_notes').firstOrFail())
    assert.notInclude(stored.body, 'Аллергия')
  })
})
