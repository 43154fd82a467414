import { conformance, refusesMutants, type ConformanceOptions } from '@krug/connector-sdk/testing'
import plugin from '../src/index.ts'
import { NOW, startVendor } from './vendor.ts'

const options: ConformanceOptions = {
  start: startVendor,
  now: NOW,
  refused: [
    { values: { password: 'wrong' }, reason: 'auth' },
    { values: { whiteServerToken: 'wrong' }, reason: 'auth' },
    { values: { objectId: 1 }, reason: 'config' },
    { values: { baseUrl: 'http://127.0.0.1:1' }, reason: 'config' },
  ],
  // Neither the XML interface nor White Server has tokens that expire.
  without: ['expired-token'],
}

await conformance(plugin, options)
await refusesMutants(plugin, options)
