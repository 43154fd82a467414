import { randomBytes, randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { test } from '@japa/runner'
import { TenantCipher } from '#privacy/tenant_cipher'
import { newWrappedKey, unwrapKey } from '#privacy/operator_key'

const cipherOf = (
  keys = { data: randomBytes(32), index: randomBytes(32) },
  tenantId = randomUUID()
) => new TenantCipher(tenantId, keys)

test.group('Tenant cipher', () => {
  test('what was sealed opens to the same text, and never looks the same twice', ({ assert }) => {
    const cipher = cipherOf()
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const sealed = cipher.seal('name', text)
        assert.equal(cipher.open('name', sealed), text)
        assert.notEqual(cipher.seal('name', text), sealed)
      })
    )
  })

  test('another purpose, another tenant or a changed byte does not open it', ({ assert }) => {
    const keys = { data: randomBytes(32), index: randomBytes(32) }
    const cipher = cipherOf(keys)
    const sealed = cipher.seal('identity:name:1', 'Клиент')
    assert.throws(() => cipher.open('identity:name:2', sealed))
    assert.throws(() => cipherOf(keys).open('identity:name:1', sealed))
    const bytes = Buffer.from(sealed, 'base64')
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes)
      changed[at] ^= 1
      assert.throws(() => cipher.open('identity:name:1', changed.toString('base64')))
    }
  })

  test('a blind index is stable within a tenant and unrelated across tenants and kinds', ({
    assert,
  }) => {
    const cipher = cipherOf()
    const index = (one: TenantCipher, kind: 'phone' | 'email', value: string) =>
      one.index(kind, value).toString('hex')
    assert.equal(index(cipher, 'phone', '+79990000001'), index(cipher, 'phone', '+79990000001'))
    assert.notEqual(
      index(cipher, 'phone', '+79990000001'),
      index(cipherOf(), 'phone', '+79990000001')
    )
    assert.notEqual(index(cipher, 'phone', 'a'), index(cipher, 'email', 'a'))
    assert.equal(cipher.phoneHash('+79990000001'), index(cipher, 'phone', '+79990000001'))
  })

  test('keys are wrapped, each with one of its own', ({ assert }) => {
    const [one, two] = [newWrappedKey(), newWrappedKey()]
    assert.lengthOf(unwrapKey(one), 32)
    assert.notDeepEqual(unwrapKey(one), unwrapKey(two))
    assert.throws(() => unwrapKey(one.slice(0, -4)))
  })
})
