import { defineStream, listCursor, pageList, type ListCursor } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { toEmployee } from '../mappers/to_employee.ts'
import { fetchDepartments, fetchUsers } from '../upstream/people.ts'

export const employees = defineStream<Config, 'employee', ListCursor>({
  emits: 'employee',
  cursor: listCursor,
  modes: ['full'],
  deletes: 'by-absence',
  async *read(ctx, request) {
    const departments = await fetchDepartments(ctx.http)
    const users = await fetchUsers(ctx.http)
    yield* pageList(
      users.map((user) => ctx.seal('employee', toEmployee(user, departments))),
      request
    )
  },
})
