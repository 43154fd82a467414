import { drivers, EncryptionManager } from '@adonisjs/core/encryption'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import SecondFactor from '#access/models/second_factor'
import { purpose } from '#access/second_factor/authenticator'
import { appKeys } from '#config/app_keys'

type Keys = [string, ...string[]]

/** What the first of the keys seals, and any of them opens. */
export async function encrypterOf(keys: Keys) {
  const gcm = await drivers.aes256gcm({ id: 'gcm', keys }).resolver(app)
  return new EncryptionManager({ default: 'gcm', list: { gcm } }).use()
}

/**
 * Seals the secrets of authenticators that a former `APP_KEY` sealed with the present one. One that its owner changes
 * meanwhile stays as it is then.
 *
 * @returns how many
 * @throws Error for secrets that none of the keys opens, once the others are sealed
 */
export async function sealSecretsAnew(keys: Keys = appKeys): Promise<number> {
  const [present, any] = [await encrypterOf([keys[0]]), await encrypterOf(keys)]
  let [sealed, closed] = [0, 0]
  for (const { userId, secret } of await SecondFactor.query().select('user_id', 'secret')) {
    if (present.decrypt(secret, purpose(userId)) !== null) continue
    const opened = any.decrypt<string>(secret, purpose(userId))
    if (opened === null) closed++
    else {
      const anew = present.encrypt(opened, undefined, purpose(userId))
      await db.from('second_factors').where({ user_id: userId, secret }).update({ secret: anew })
      sealed++
    }
  }
  if (closed) throw new Error(`${closed} second factors open with none of the keys`)
  return sealed
}
