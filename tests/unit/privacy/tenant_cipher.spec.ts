import { randomBytes, randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { test } from '@japa/runner'
import { TenantCipher } from '#privacy/tenant_cipher'
import { LocalKeyService } from '#privacy/keys/local_key_service'
import { newWrappedKey, unwrapKey } from '#privacy/keys/wrapped_keys'
import { wrappingSecrets } from '#privacy/keys/wrapping_secrets'

const cipherOf = (
  keys = { data: randomBytes(32), index: randomBytes(32) },
  tenantId = randomUUID()
) => new TenantCipher(tenantId, { ...keys, data: new Map([[1, keys.data]]) })

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
    const bytes = Buffer.from(sealed.slice(cipher.prefix.length), 'base64')
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes)
      changed[at] ^= 1
      assert.throws(() =>
        cipher.open('identity:name:1', cipher.prefix + changed.toString('base64'))
      )
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

  test('a later key opens what a former one sealed, not the other way round', ({ assert }) => {
    const [one, two, index] = [randomBytes(32), randomBytes(32), randomBytes(32)]
    const former = new TenantCipher('tenant', { data: new Map([[1, one]]), index })
    const data = new Map([
      [1, one],
      [2, two],
    ])
    const later = new TenantCipher('tenant', { data, index })
    assert.equal(later.open('note:1', former.seal('note:1', 'текст')), 'текст')
    assert.throws(() => former.open('note:1', later.seal('note:1', 'текст')), /no data key 2/)
  })

  test('keys are wrapped, each with one of its own', async ({ assert }) => {
    const [one, two] = [await newWrappedKey(), await newWrappedKey()]
    assert.lengthOf(await unwrapKey(one), 32)
    assert.notDeepEqual(await unwrapKey(one), await unwrapKey(two))
    await assert.rejects(() => unwrapKey(one.slice(0, -4)))
  })

  test('a newer wrapping key takes over, and the former one goes on opening', async ({
    assert,
  }) => {
    const [old, young] = ['a'.repeat(32), 'b'.repeat(32)]
    const before = new LocalKeyService(wrappingSecrets(undefined, old))
    const after = new LocalKeyService(wrappingSecrets(`2027:${young}`, old))
    const key = randomBytes(32)
    const wrapped = await before.wrap(key, 'tenant-key')
    assert.isFalse(after.isCurrent(wrapped))
    assert.deepEqual(await after.unwrap(wrapped, 'tenant-key'), key)
    const again = await after.wrap(key, 'tenant-key')
    assert.isTrue(after.isCurrent(again))
    await assert.rejects(() => before.unwrap(again, 'tenant-key'), /"2027" is not among/)
    await assert.rejects(() => after.unwrap(again, 'another'))
  })

  test('wrapping keys that cannot be meant are refused', ({ assert }) => {
    const secret = 'c'.repeat(32)
    for (const wrong of ['2027', '2027:short', `app:${secret}`, `1:${secret},1:${secret}`])
      assert.throws(() => wrappingSecrets(wrong, secret), /WRAPPING_KEYS/)
  })
})
