import vine from '@vinejs/vine'
import { ConfigError, type Context } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { METHODS } from '../vendor_words.ts'
import { call } from './answer.ts'

/** Ids come as numbers or as texts. */
const clinic = vine.object({
  id: vine.string().parse((value) => (typeof value === 'number' ? String(value) : value)),
})

/**
 * Asks for the clinics, of which nothing but the id is taken: that the key works, and that the clinic of the settings is
 * one of them.
 *
 * @throws ConfigError when it is not
 */
export async function askForClinic(ctx: Context<Config>): Promise<void> {
  const clinics = await call(ctx, METHODS.clinics, { row: clinic })
  const wanted = ctx.config.clinic
  if (!wanted || clinics.some(({ id }) => id === wanted)) return
  throw new ConfigError(
    {
      ru: 'В Renovatio нет клиники с таким номером. Проверьте номер в настройках подключения.',
      en: 'There is no clinic with this number in Renovatio. Check the number in the settings of the connection.',
    },
    { field: 'clinic' }
  )
}
