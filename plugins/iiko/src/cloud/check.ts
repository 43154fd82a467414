import type { CheckResult, Context, Text } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { fetchOrganizations } from './upstream/organizations.ts'

/** Asks for the organizations that the key was granted. */
export async function checkCloud(ctx: Context<Config>): Promise<CheckResult> {
  const organizations = await fetchOrganizations(ctx.http)
  if (organizations.length === 0) {
    return { ok: false, reason: 'permission', hint: NO_ORGANIZATIONS }
  }
  return {
    ok: true,
    account: organizations.map(({ name }) => name).join(', '),
    timezone: organizations[0]!.timezone ?? ctx.config.timezone,
    venues: organizations.map(({ id, name, address, timezone = ctx.config.timezone }) => ({
      externalId: id,
      name,
      address,
      timezone,
    })),
    notes: ctx.config.cloudReceipts === 'no' ? [NO_SALES] : [],
  }
}

const NO_ORGANIZATIONS: Text = {
  ru: 'Ключу iiko Cloud не доступна ни одна организация. Отметьте нужные в iikoWeb, в карточке ключа.',
  en: 'The key of iiko Cloud reaches no organization. Tick those you need in iikoWeb, on the card of the key.',
}
const NO_SALES: Text = {
  ru: 'Через iiko Cloud загружаются точки, меню, курьеры и гости. Чеки загружаются подключением к iikoOffice.',
  en: 'Venues, menu, couriers and guests come through iiko Cloud. Receipts come with a connection to iikoOffice.',
}
