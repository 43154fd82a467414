import { drivers, EncryptionManager } from '@adonisjs/core/encryption'
import app from '@adonisjs/core/services/app'
import encryption from '@adonisjs/core/services/encryption'
import { test } from '@japa/runner'
import { appKeys, keysOf } from '#config/app_keys'
import { keyedMark, keyedMarks } from '#access/keyed_mark'

const ANOTHER = 'another-key-of-an-installation-00001'

test('another APP_KEY opens what the former one sealed and marked, as long as that is named', async ({
  assert,
}) => {
  const sealed = encryption.encrypt('secret', undefined, 'purpose')
  const mark = keyedMark('recovery-code', 'somebody:code')
  const after = async (keys: [string, ...string[]]) => {
    const gcm = await drivers.aes256gcm({ id: 'gcm', keys }).resolver(app)
    const opened = new EncryptionManager({ default: 'gcm', list: { gcm } }).use()
    return {
      opened: opened.decrypt(sealed, 'purpose'),
      known: keyedMarks('recovery-code', 'somebody:code', keys).some((one) => one.equals(mark)),
    }
  }
  assert.deepEqual(await after(keysOf(ANOTHER)), { opened: null, known: false })
  const named = keysOf(ANOTHER, `one-before-that-of-an-installation, ${appKeys[0]}`)
  assert.deepEqual(await after(named), { opened: 'secret', known: true })
})
