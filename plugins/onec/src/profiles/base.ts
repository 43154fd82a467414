import { ConfigError, type Context, type Text } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { fetchModel, type Model } from '../odata/metadata.ts'
import type { Profile } from './profile.ts'
import { PROFILES } from './profiles.ts'

/** What the base publishes, and which configuration it is taken for. */
export interface Base {
  model: Model
  profile: Profile
}

export async function openBase(ctx: Context<Config>): Promise<Base> {
  const model = await fetchModel(ctx)
  const { profile: chosen } = ctx.config
  const profile =
    chosen === 'auto'
      ? PROFILES.find((each) => fits(model, each))
      : PROFILES.find(({ id }) => id === chosen)
  if (!profile) throw new ConfigError(UNKNOWN, { field: 'profile' })
  return { model, profile }
}

function fits(model: Model, { sale, refund }: Profile): boolean {
  const telling = [sale.lines, sale.status ?? sale.printed ?? sale.operation]
  const desk = model.fields(sale.set, [sale.venue, sale.venueOfDesk?.desk])
  return (
    desk.length > 0 &&
    model.fields(sale.set, telling).length === telling.length &&
    (!refund || model.has(refund.set))
  )
}

const UNKNOWN: Text = {
  ru: 'В составе OData нет чеков ККМ знакомой нам конфигурации. Отметьте в нём документ «Чек ККМ» (и «Чек ККМ на возврат») или выберите конфигурацию в настройках.',
  en: 'The contents of OData have no receipts of a configuration that we know. Tick the document “Чек ККМ” (and “Чек ККМ на возврат”) there, or choose the configuration in the settings.',
}
