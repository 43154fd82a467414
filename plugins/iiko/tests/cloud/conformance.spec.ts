import { conformance, refusesMutants, type ConformanceOptions } from '@krug/connector-sdk/testing'
import plugin from '../../src/index.ts'
import { ofSource } from '../of_source.ts'
import { NOW, startCloudVendor } from './vendor.ts'

const options: ConformanceOptions = {
  start: startCloudVendor,
  now: NOW,
  refused: [
    { values: { apiLogin: 'canary-wrong' }, reason: 'auth' },
    { values: { cloudUrl: 'http://127.0.0.1:1' }, reason: 'config' },
  ],
}

const cloud = ofSource(plugin, { without: ['shifts'], webhook: true })

await conformance(cloud, options)
await refusesMutants(cloud, options)
