import { defineStream, listCursor, pageList, type ListCursor } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { toEmployee } from '../mappers/to_employee.ts'
import { fetchAccount } from '../upstream/account.ts'
import { fetchUsers } from '../upstream/users.ts'

export const employees = defineStream<Config, 'employee', ListCursor>({
  emits: 'employee',
  cursor: listCursor,
  modes: ['full'],
  deletes: 'by-absence',
  async *read(ctx, request) {
    const { groups } = await fetchAccount(ctx.http)
    const users = await fetchUsers(ctx.http)
    yield* pageList(
      users.map((user) => ctx.seal('employee', toEmployee(user, groups))),
      request
    )
  },
})
