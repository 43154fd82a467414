import type { Rec } from '@krug/connector-sdk'
import type { Courier } from '../upstream/couriers.ts'

export function toEmployee(courier: Courier & { organizationId: string }): Rec<'employee'> {
  const parts = [courier.lastName, courier.firstName].filter(Boolean).join(' ')
  return {
    externalId: courier.id,
    venueExternalId: courier.organizationId,
    name: (courier.displayName || parts || courier.id).trim(),
    deleted: courier.isDeleted || undefined,
  }
}
