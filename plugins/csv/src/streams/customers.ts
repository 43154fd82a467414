import { defineStream } from '@krug/connector-sdk'
import type { GroupCursor } from '../groups.ts'
import type { Mapping } from '../mapping/mapping.ts'
import { customerMapper } from '../mapping/to_customer.ts'
import { cursor, readFile } from './read_file.ts'

export const customers = defineStream<Mapping, 'customer', GroupCursor>({
  emits: 'customer',
  cursor,
  modes: ['full'],
  deletes: 'none',
  read: (ctx, request) => readFile(ctx, request, 'customers', 'customer', customerMapper),
})
