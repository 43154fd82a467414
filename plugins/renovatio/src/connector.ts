import { defineConnector } from '@krug/connector-sdk'
import { check } from './check.ts'
import { apiUrl, config } from './config.ts'
import { manifest } from './manifest.ts'
import { privacy } from './privacy.ts'
import { receipts } from './streams/receipts.ts'
import { venues } from './streams/venues.ts'

/**
 * No webhook: the vendor's events may hold a whole card, and what is not received cannot be kept. Nothing is written
 * either, a medical record least of all.
 */
export default defineConnector({
  manifest,
  config,
  configVersion: 1,
  baseUrl: apiUrl,
  check,
  streams: { venues, receipts },
  privacy,
})
