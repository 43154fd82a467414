import type { OrderType } from '@krug/connector-sdk'

export function orderType(name = ''): OrderType {
  if (/с собой|самовывоз|навынос|take ?(away|out)|to go|pick ?up/i.test(name)) return 'takeaway'
  if (/достав|deliver/i.test(name)) return 'delivery'
  return 'hall'
}
