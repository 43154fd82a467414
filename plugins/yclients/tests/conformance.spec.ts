import { conformance, refusesMutants, type ConformanceOptions } from '@krug/connector-sdk/testing'
import plugin from '../src/index.ts'
import { NOW, RANGE, startVendor } from './vendor.ts'

const options: ConformanceOptions = {
  start: startVendor,
  now: NOW,
  refused: [
    { values: { userToken: 'canary-wrong' }, reason: 'auth' },
    { values: { companies: ['999'] }, reason: 'config' },
    { values: { baseUrl: 'http://127.0.0.1:1' }, reason: 'config' },
  ],
  requests: { receipts: { mode: 'range', range: RANGE } },
  // The tokens of this vendor do not expire: one that is refused has to be replaced by a person.
  without: ['expired-token'],
}

await conformance(plugin, options)
await refusesMutants(plugin, options)
