import type { Rec } from '@krug/connector-sdk'
import type { Branch } from '../upstream/branches.ts'
import type { StaffMember } from '../upstream/staff.ts'

export function toEmployee(member: StaffMember, branch: Branch): Rec<'employee'> {
  const position: unknown = member.position?.title
  return {
    externalId: member.id,
    venueExternalId: branch.id,
    name: member.name?.trim() || member.id,
    role: (typeof position === 'string' && position) || member.specialization || undefined,
    deleted: member.fired || undefined,
  }
}
