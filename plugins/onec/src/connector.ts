import { defineConnector } from '@krug/connector-sdk'
import { check } from './check.ts'
import { config, publicationUrl } from './config.ts'
import { manifest } from './manifest.ts'
import { authorize, classify } from './session.ts'
import { categories } from './streams/categories.ts'
import { customers } from './streams/customers.ts'
import { employees } from './streams/employees.ts'
import { products } from './streams/products.ts'
import { receipts } from './streams/receipts.ts'
import { venues } from './streams/venues.ts'

export default defineConnector({
  manifest,
  config,
  configVersion: 1,
  baseUrl: publicationUrl,
  authorize,
  classify,
  check,
  streams: { venues, categories, products, employees, customers, receipts },
})
