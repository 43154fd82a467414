import { conformance, refusesMutants, type ConformanceOptions } from '@krug/connector-sdk/testing'
import plugin from '../src/index.ts'
import { NOW, RANGE, startVendor } from './vendor.ts'

const options: ConformanceOptions = {
  start: startVendor,
  now: NOW,
  refused: [
    { values: { apiKey: 'canary-wrong' }, reason: 'auth' },
    { values: { clinic: '999' }, reason: 'config' },
    { values: { baseUrl: 'http://127.0.0.1:1' }, reason: 'config' },
  ],
  requests: { receipts: { mode: 'range', range: RANGE } },
}

await conformance(plugin, options)
await refusesMutants(plugin, options)
