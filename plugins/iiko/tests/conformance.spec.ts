import { conformance } from '@krug/connector-sdk/testing'
import plugin from '../src/index.ts'
import { startVendor } from './vendor.ts'

await conformance(plugin, {
  start: startVendor,
  now: new Date('2026-03-12T09:00:00Z'),
  refused: [
    { values: { password: 'wrong-password' }, reason: 'auth' },
    { values: { baseUrl: 'http://127.0.0.1:1' }, reason: 'config' },
  ],
  requests: {
    receipts: { mode: 'range', range: { from: '2026-03-01', to: '2026-03-10' } },
  },
})
