import { BaseEvent } from '@adonisjs/core/events'

/** Connected systems brought or changed receipts of known customers; `touched_receipts` says which. */
export default class ReceiptsTouched extends BaseEvent {
  constructor(readonly tenantId: string) {
    super()
  }
}
