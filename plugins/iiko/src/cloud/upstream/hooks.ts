import vine from '@vinejs/vine'
import type { Http } from '@krug/connector-sdk'

const settings = vine.create({ webHooksUri: vine.string().optional() })
const anything = vine.create(vine.any().optional())

/** What we want to hear of: orders that end, and menus that change. */
const FILTER = {
  tableOrderFilter: { orderStatuses: ['New', 'Bill', 'Closed', 'Deleted'], errors: false },
  deliveryOrderFilter: {
    orderStatuses: ['Unconfirmed', 'OnWay', 'Delivered', 'Closed', 'Cancelled'],
    errors: false,
  },
  nomenclatureUpdateFilter: { updates: true },
}

/** Where the events of an organization go; an organization has one address for each key. */
export async function fetchHookAddress(http: Http, organizationId: string) {
  const { webHooksUri } = await http.send({
    method: 'POST',
    path: 'api/1/webhooks/settings',
    json: { organizationId },
    expect: settings,
    readOnly: true,
  })
  return webHooksUri || undefined
}

export async function saveHookAddress(
  http: Http,
  organizationId: string,
  address: string,
  authToken?: string
) {
  await http.send({
    method: 'POST',
    path: 'api/1/webhooks/update_settings',
    json: {
      organizationId,
      webHooksUri: address,
      authToken,
      webHooksFilter: address ? FILTER : {},
    },
    expect: anything,
    // The whole setting is in it: sent twice, it is made once.
    idempotencyKey: `hooks-${organizationId}`,
  })
}
