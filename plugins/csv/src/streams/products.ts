import { defineStream } from '@krug/connector-sdk'
import type { GroupCursor } from '../groups.ts'
import type { Mapping } from '../mapping/mapping.ts'
import { productMapper } from '../mapping/to_product.ts'
import { cursor, readFile } from './read_file.ts'

export const products = defineStream<Mapping, 'product', GroupCursor>({
  emits: 'product',
  cursor,
  modes: ['full'],
  deletes: 'none',
  read: (ctx, request) => readFile(ctx, request, 'products', 'product', productMapper),
})
