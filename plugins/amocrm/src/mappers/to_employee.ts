import { normalizeEmail, type Rec } from '@krug/connector-sdk'
import type { User } from '../upstream/users.ts'

/** Those who left stay: the deals of their time are theirs. */
export function toEmployee(user: User, groups: Map<number, string>): Rec<'employee'> {
  return {
    externalId: String(user.id),
    name: user.name?.trim() || String(user.id),
    role: user._embedded?.roles?.[0]?.name,
    department: groups.get(user.rights?.group_id ?? 0),
    email: (user.email && normalizeEmail(user.email)) || undefined,
  }
}
