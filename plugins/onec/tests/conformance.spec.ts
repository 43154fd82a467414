import { conformance, refusesMutants, type ConformanceOptions } from '@krug/connector-sdk/testing'
import plugin from '../src/index.ts'
import { NOW, startVendor } from './vendor.ts'

const given = (road: Parameters<typeof startVendor>[0]): ConformanceOptions => ({
  start: () => startVendor(road),
  now: NOW,
  refused: [
    { values: { password: 'wrong' }, reason: 'auth' },
    { values: { baseUrl: 'http://127.0.0.1:1/lavka' }, reason: 'config' },
  ],
  // Name and password go with every request: there is no token that could expire.
  without: ['expired-token'],
})

await conformance(plugin, given('retail'))
await conformance(plugin, given('smallBusiness'))
await conformance(plugin, given('service'))
await refusesMutants(plugin, given('retail'))
