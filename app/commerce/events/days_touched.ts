import { BaseEvent } from '@adonisjs/core/events'

/** Sales of tills changed days, and the change is committed; `touched_days` says which. */
export default class DaysTouched extends BaseEvent {
  constructor(readonly tenantId: string) {
    super()
  }
}
