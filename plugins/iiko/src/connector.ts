import { defineConnector } from '@krug/connector-sdk'
import { check } from './check.ts'
import { apiUrl, config } from './config.ts'
import { manifest } from './manifest.ts'
import { authorize, classify, login, loginKey, logout } from './session.ts'
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
  baseUrl: apiUrl,
  login,
  logout,
  loginKey,
  authorize,
  classify,
  check,
  streams: { venues, categories, products, employees, receipts, shifts },
})
