import { defineStream, listCursor, pageList, type ListCursor } from '@krug/connector-sdk'
import type { Config } from '../../config.ts'
import { toEmployee } from '../mappers/to_employee.ts'
import { fetchEmployees } from '../upstream/employees.ts'

export const employees = defineStream<Config, 'employee', ListCursor>({
  emits: 'employee',
  cursor: listCursor,
  modes: ['full'],
  deletes: 'explicit',
  async *read(ctx, request) {
    const people = await fetchEmployees(ctx.http)
    const staff = people.filter((person) => person.employee !== 'false')
    yield* pageList(
      staff.map((person) => ctx.seal('employee', toEmployee(person))),
      request
    )
  },
})
