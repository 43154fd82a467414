import vine from '@vinejs/vine'
import type { Http } from '@krug/connector-sdk'
import { ianaZone } from '../zones.ts'

const organizations = vine.create({
  organizations: vine.array(
    vine.object({
      id: vine.string(),
      name: vine.string().optional(),
      restaurantAddress: vine.string().optional(),
    })
  ),
})

const terminals = vine.create({
  terminalGroups: vine.array(
    vine.object({
      organizationId: vine.string(),
      items: vine.array(vine.object({ timeZone: vine.string().optional() })),
    })
  ),
})

export interface Organization {
  id: string
  name: string
  address?: string
  timezone?: string
}

/** In the order of their ids. The zone stands with the terminals; those that the key was not granted are hidden. */
export async function fetchOrganizations(http: Http): Promise<Organization[]> {
  const { organizations: rows } = await http.send({
    method: 'POST',
    path: 'api/1/organizations',
    json: { organizationIds: null, returnAdditionalInfo: true, includeDisabled: false },
    expect: organizations,
    readOnly: true,
  })
  const ids = [...new Set(rows.map(({ id }) => id))].toSorted()
  const zones = await fetchZones(http, ids)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => {
    const { name, restaurantAddress } = byId.get(id)!
    return {
      id,
      name: name?.trim() || id,
      address: restaurantAddress?.trim() || undefined,
      timezone: zones.get(id),
    }
  })
}

async function fetchZones(http: Http, organizationIds: string[]) {
  const { terminalGroups } = await http.send({
    method: 'POST',
    path: 'api/1/terminal_groups',
    json: { organizationIds, includeDisabled: true },
    expect: terminals,
    readOnly: true,
  })
  const zones = new Map<string, string>()
  for (const { organizationId, items } of terminalGroups) {
    const zone = items.map(({ timeZone }) => ianaZone(timeZone)).find(Boolean)
    if (zone) zones.set(organizationId, zone)
  }
  return zones
}
