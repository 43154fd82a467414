import encryption from '@adonisjs/core/services/encryption'
import { test } from '@japa/runner'
import { appKeys, keysOf } from '#config/app_keys'
import { keyedMark, keyedMarks } from '#access/keyed_mark'
import SecondFactor from '#access/models/second_factor'
import { openSecret, purpose, sealSecret } from '#access/second_factor/authenticator'
import { encrypterOf, sealSecretsAnew } from '#access/second_factor/seal_secrets_anew'
import { givenTenant, rolledBack } from '#tests/helpers/given'

const ANOTHER = 'another-key-of-an-installation-00001'

test('another APP_KEY opens what the former one sealed and marked, as long as that is named', async ({
  assert,
}) => {
  const sealed = encryption.encrypt('secret', undefined, 'purpose')
  const mark = keyedMark('recovery-code', 'somebody:code')
  const after = async (keys: [string, ...string[]]) => {
    const opened = await encrypterOf(keys)
    return {
      opened: opened.decrypt(sealed, 'purpose'),
      known: keyedMarks('recovery-code', 'somebody:code', keys).some((one) => one.equals(mark)),
    }
  }
  assert.deepEqual(await after(keysOf(ANOTHER)), { opened: null, known: false })
  const named = keysOf(ANOTHER, `one-before-that-of-an-installation, ${appKeys[0]}`)
  assert.deepEqual(await after(named), { opened: 'secret', known: true })
})

test.group('Second factors that a former APP_KEY sealed', (group) => {
  group.each.setup(rolledBack)

  test('are sealed with the present one, once, and need the former one no more', async ({
    assert,
  }) => {
    const former = await encrypterOf([ANOTHER])
    const [old, own] = [await givenTenant(), await givenTenant()]
    const sealed = former.encrypt('JBSWY3DPEHPK3PXP', undefined, purpose(old.owner.id))
    await SecondFactor.create({ userId: old.owner.id, secret: sealed })
    const kept = sealSecret(own.owner.id, 'GEZDGNBVGY3TQOJQ')
    await SecondFactor.create({ userId: own.owner.id, secret: kept })
    const secretOf = async ({ owner }: typeof old) => {
      const { secret } = await SecondFactor.findOrFail(owner.id)
      return secret
    }
    await assert.rejects(() => sealSecretsAnew(), /none of the keys/)

    assert.equal(await sealSecretsAnew([appKeys[0], ANOTHER]), 1)
    assert.equal(openSecret(old.owner.id, await secretOf(old)), 'JBSWY3DPEHPK3PXP')
    assert.equal(await secretOf(own), kept)
    assert.equal(await sealSecretsAnew(), 0)
  })
})
