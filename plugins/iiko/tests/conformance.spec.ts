import { conformance, refusesMutants, type ConformanceOptions } from '@krug/connector-sdk/testing'
import plugin from '../src/index.ts'
import { ofSource } from './of_source.ts'
import { RANGE, startVendor } from './vendor.ts'

const options: ConformanceOptions = {
  start: startVendor,
  now: new Date('2026-03-12T09:00:00Z'),
  refused: [
    { values: { password: 'wrong-password' }, reason: 'auth' },
    { values: { baseUrl: 'http://127.0.0.1:1' }, reason: 'config' },
  ],
  requests: {
    receipts: { mode: 'range', range: RANGE },
    shifts: { mode: 'range', range: RANGE },
  },
}

const server = ofSource(plugin, { without: ['customers'], webhook: false })

await conformance(server, options)
await refusesMutants(server, options)
