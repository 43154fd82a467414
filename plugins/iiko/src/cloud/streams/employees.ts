import { defineStream, listCursor, pageList, type ListCursor } from '@krug/connector-sdk'
import type { Config } from '../../config.ts'
import { toEmployee } from '../mappers/to_employee.ts'
import { fetchCouriers } from '../upstream/couriers.ts'
import { fetchOrganizations } from '../upstream/organizations.ts'

export const employees = defineStream<Config, 'employee', ListCursor>({
  emits: 'employee',
  cursor: listCursor,
  modes: ['full'],
  deletes: 'explicit',
  async *read(ctx, request) {
    const couriers = await fetchCouriers(ctx.http, await fetchOrganizations(ctx.http))
    yield* pageList(
      couriers.map((courier) => ctx.seal('employee', toEmployee(courier))),
      request
    )
  },
})
