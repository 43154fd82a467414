import { defineConnector } from '@krug/connector-sdk'
import { check } from './check.ts'
import { config, methodsUrl } from './config.ts'
import { manifest } from './manifest.ts'
import { classify } from './problems.ts'
import { authorize, login, oauth } from './session.ts'
import { activities } from './streams/activities.ts'
import { customers } from './streams/customers.ts'
import { deals } from './streams/deals.ts'
import { employees } from './streams/employees.ts'
import { leads } from './streams/leads.ts'
import { pipelines } from './streams/pipelines.ts'
import { receipts } from './streams/receipts.ts'
import { venues } from './streams/venues.ts'
import { webhook } from './webhook/index.ts'
import { customer } from './writes/customer.ts'

export default defineConnector({
  manifest,
  config,
  configVersion: 1,
  baseUrl: methodsUrl,
  oauth,
  login,
  authorize,
  classify,
  check,
  streams: {
    venues,
    pipelines,
    employees,
    customers,
    leads,
    deals,
    activities,
    receipts,
  },
  webhook,
  writes: { customer },
})
