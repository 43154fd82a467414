import type { Privacy } from '@krug/connector-sdk'

/**
 * What leaves the plugin: the date of a visit, the paid sum, one category for all, and a keyed hash of the phone. Ids of
 * the clinic become pseudonyms: its staff could look them up.
 */
export const privacy: Privacy = {
  venue: { name: 'keep', timezone: 'keep' },
  receipt: {
    externalId: 'pseudonym',
    venueExternalId: 'keep',
    kind: 'keep',
    status: 'keep',
    closedAt: 'keep',
    sourceDate: 'keep',
    total: 'keep',
    items: 'keep',
    payments: 'keep',
    customerPhoneHash: 'keep',
  },
}
