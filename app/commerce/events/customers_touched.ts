import { BaseEvent } from '@adonisjs/core/events'

/** Customers or their receipts changed, and the change is committed; `touched_customers` says whose. */
export default class CustomersTouched extends BaseEvent {
  constructor(readonly tenantId: string) {
    super()
  }
}
