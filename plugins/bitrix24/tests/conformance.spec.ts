import { conformance, refusesMutants, type ConformanceOptions } from '@krug/connector-sdk/testing'
import plugin from '../src/index.ts'
import { NOW, startVendor, startWebhookVendor } from './vendor.ts'

const options: ConformanceOptions = {
  start: startVendor,
  now: NOW,
  refused: [{ values: { baseUrl: 'http://127.0.0.1:1' }, reason: 'config' }],
}

await conformance(plugin, options)
await refusesMutants(plugin, options)
await conformance(plugin, {
  start: startWebhookVendor,
  now: NOW,
  refused: [{ values: { webhookUrl: 'https://portal.bitrix24.ru/company/' }, reason: 'config' }],
  without: ['expired-token'],
})
