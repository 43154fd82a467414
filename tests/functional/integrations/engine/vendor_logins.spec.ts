import db from '@adonisjs/lucid/services/db'
import { createSecret, type Secret } from '@krug/connector-sdk'
import { systemClock } from '@krug/connector-sdk/host'
import { test } from '@japa/runner'
import { databaseTokenStore } from '#integrations/engine/database_token_store'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'
import { givenTenant, type Tenant } from '#tests/helpers/given'

const KEY = 'amocrm:connection'
const inAnHour = () => new Date(Date.now() + 3_600_000)

/** Two processes would have a store each. */
async function givenStores(tenant: Tenant) {
  const cipher = await tenant.inside(() => tenantCipher())
  const owner = { tenantId: tenant.tenantId, cipher }
  return [databaseTokenStore(owner, systemClock), databaseTokenStore(owner, systemClock)] as const
}

/** A vendor that takes every refresh token once, and slowly. */
function givenVendor() {
  let valid = 'grant-0'
  let logins = 0
  return {
    get logins() {
      return logins
    },
    async login(grant?: Secret) {
      await systemClock.sleep(30)
      if (grant?.release() !== valid) throw new Error(`refused: ${grant?.release()}`)
      valid = `grant-${++logins}`
      return {
        token: createSecret(`token-${logins}`),
        expiresAt: inAnHour(),
        grant: createSecret(valid),
      }
    },
  }
}

async function givenGrant(stores: Awaited<ReturnType<typeof givenStores>>) {
  await stores[0].put(KEY, {
    token: createSecret('token-0'),
    expiresAt: new Date(0),
    grant: createSecret('grant-0'),
  })
}

test.group('Logins at vendors', () => {
  test('many at once in two processes: one login, one token for all', async ({ assert }) => {
    const stores = await givenStores(await givenTenant())
    const vendor = givenVendor()
    await givenGrant(stores)
    const tokens = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        stores[index % 2]!.withToken(KEY, `run-${index}`, (grant) => vendor.login(grant))
      )
    )
    assert.deepEqual([...new Set(tokens.map((token) => token.release()))], ['token-1'])
    assert.equal(vendor.logins, 1)
  })

  test('a refused token is renewed once, with the newest grant', async ({ assert }) => {
    const stores = await givenStores(await givenTenant())
    const vendor = givenVendor()
    await givenGrant(stores)
    const login = (grant?: Secret) => vendor.login(grant)
    const first = await stores[0].withToken(KEY, 'a', login)
    await Promise.all(stores.map((store) => store.forget(KEY, first)))
    const [again, same] = await Promise.all([
      stores[0].withToken(KEY, 'a', login),
      stores[1].withToken(KEY, 'b', login),
    ])
    assert.equal(again.release(), 'token-2')
    assert.equal(same.release(), 'token-2')
    assert.equal(vendor.logins, 2)
  })

  test('the last run to end gives the login back, once', async ({ assert }) => {
    const [one, other] = await givenStores(await givenTenant())
    let seats = 0
    const login = async () => {
      seats++
      return { token: createSecret('seat'), expiresAt: inAnHour() }
    }
    let answers = true
    const logout = async () => {
      if (answers) seats--
      return answers
    }
    await one.withToken(KEY, 'a', login)
    await other.withToken(KEY, 'b', login)
    assert.equal(seats, 1)
    await one.release(KEY, 'a', logout)
    assert.equal(seats, 1)
    answers = false
    await other.release(KEY, 'b', logout)
    await one.withToken(KEY, 'c', login)
    assert.equal(seats, 1, 'what could not be ended is used again')
    answers = true
    await one.release(KEY, 'c', logout)
    assert.equal(seats, 0)
  })

  test('a login that failed leaves the grant and the way open', async ({ assert }) => {
    const stores = await givenStores(await givenTenant())
    const vendor = givenVendor()
    await givenGrant(stores)
    await assert.rejects(() =>
      stores[0].withToken(KEY, 'a', async () => {
        throw new Error('no answer')
      })
    )
    const token = await stores[1].withToken(KEY, 'b', (grant) => vendor.login(grant))
    assert.equal(token.release(), 'token-1')
  })

  test('nothing of a login can be read in the database', async ({ assert }) => {
    const tenant = await givenTenant()
    const stores = await givenStores(tenant)
    await givenGrant(stores)
    const { rows } = await tenant.inside(() =>
      db.rawQuery('select l::text as line from vendor_logins l')
    )
    assert.lengthOf(rows, 1)
    assert.notInclude(rows[0].line, 'token-0')
    assert.notInclude(rows[0].line, 'grant-0')
  })
})
