import { normalizeEmail, type Rec } from '@krug/connector-sdk'
import type { User } from '../upstream/people.ts'

/** Those who left stay: the deals of their time are theirs. */
export function toEmployee(user: User, departments: Map<number, string>): Rec<'employee'> {
  const name = [user.NAME, user.LAST_NAME].filter(Boolean).join(' ').trim()
  return {
    externalId: String(user.ID),
    name: name || user.EMAIL || String(user.ID),
    role: user.WORK_POSITION?.trim().slice(0, 200) || undefined,
    department: departments.get(user.UF_DEPARTMENT?.[0] ?? 0),
    email: (user.EMAIL && normalizeEmail(user.EMAIL)) || undefined,
  }
}
