import { defineStream, listCursor, pageList, type ListCursor } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { fetchEmployees, isDeleted, nameOf } from '../upstream/references.ts'

export const employees = defineStream<Config, 'employee', ListCursor>({
  emits: 'employee',
  cursor: listCursor,
  modes: ['full'],
  deletes: 'explicit',
  async *read(ctx, request) {
    const people = await fetchEmployees(ctx)
    const records = people.map((item) =>
      ctx.seal('employee', {
        externalId: item.Ident,
        name: nameOf(item),
        deleted: isDeleted(item) || undefined,
      })
    )
    yield* pageList(records, request)
  },
})
