import { defineStream, listCursor, pageList, type ListCursor } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { toEmployee } from '../mappers/to_employee.ts'
import { fromBranches, type Branch } from '../upstream/branches.ts'
import { fetchStaff } from '../upstream/staff.ts'

export const employees = defineStream<Config, 'employee', ListCursor>({
  emits: 'employee',
  cursor: listCursor,
  modes: ['full'],
  deletes: 'none',
  async *read(ctx, request) {
    const fetch = async (branch: Branch) => {
      const staff = await fetchStaff(ctx.http, branch)
      return staff.map((member) => toEmployee(member, branch))
    }
    const { rows, notes } = await fromBranches(ctx, fetch, (row) => row.externalId)
    yield* pageList(
      rows.map((row) => ctx.seal('employee', row)),
      request,
      { notes }
    )
  },
})
