import { defineStream } from '@krug/connector-sdk'
import type { GroupCursor } from '../groups.ts'
import type { Mapping } from '../mapping/mapping.ts'
import { receiptMapper } from '../mapping/to_receipt.ts'
import { cursor, readFile } from './read_file.ts'

export const receipts = defineStream<Mapping, 'receipt', GroupCursor>({
  emits: 'receipt',
  cursor,
  modes: ['full'],
  deletes: 'none',
  read: (ctx, request) => readFile(ctx, request, 'receipts', 'receipt', receiptMapper),
})
