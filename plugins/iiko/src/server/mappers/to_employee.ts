import type { Rec } from '@krug/connector-sdk'
import type { fetchEmployees } from '../upstream/employees.ts'

type Person = Awaited<ReturnType<typeof fetchEmployees>>[number]

export function toEmployee(person: Person): Rec<'employee'> {
  const parts = [person.lastName, person.firstName].filter(Boolean).join(' ')
  return {
    externalId: person.id,
    name: (person.name || parts || person.id).trim(),
    role: person.mainRoleCode || undefined,
    deleted: person.deleted === 'true' || undefined,
  }
}
