import { BaseEvent } from '@adonisjs/core/events'

/** Known customers bought something, and it is committed. */
export default class PurchaseMade extends BaseEvent {
  constructor(
    readonly tenantId: string,
    readonly purchaseIds: string[]
  ) {
    super()
  }
}
