import { bySource } from './by_source.ts'
import * as cloud from './cloud/streams/index.ts'
import * as server from './server/streams/index.ts'

/** Read in this order. */
export const streams = {
  venues: bySource({ server: server.venues, cloud: cloud.venues }),
  categories: bySource({ server: server.categories, cloud: cloud.categories }),
  products: bySource({ server: server.products, cloud: cloud.products }),
  employees: bySource({ server: server.employees, cloud: cloud.employees }),
  customers: bySource({ cloud: cloud.customers }),
  receipts: bySource({ server: server.receipts, cloud: cloud.receipts }),
  shifts: bySource({ server: server.shifts }),
}
