import { defineConnector } from '@krug/connector-sdk'
import { check } from './check.ts'
import { certificate, config } from './config.ts'
import { manifest } from './manifest.ts'
import { categories } from './streams/categories.ts'
import { employees } from './streams/employees.ts'
import { products } from './streams/products.ts'
import { receipts } from './streams/receipts.ts'
import { shifts } from './streams/shifts.ts'
import { venues } from './streams/venues.ts'

export default defineConnector({
  manifest,
  config,
  configVersion: 1,
  certificate,
  check,
  streams: { venues, categories, products, employees, receipts, shifts },
})
