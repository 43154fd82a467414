import { DeliverySchema } from '#database/schema'

export type DeliveryState =
  'waiting' | 'preparing' | 'sending' | 'sent' | 'skipped' | 'failed' | 'unknown'

export default class Delivery extends DeliverySchema {
  declare state: DeliveryState
}
