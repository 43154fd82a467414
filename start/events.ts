import emitter from '@adonisjs/core/services/emitter'
import CustomersTouched from '#commerce/events/customers_touched'
import DaysTouched from '#commerce/events/days_touched'
import DigestsStale from '#commerce/events/digests_stale'
import ReceiptsTouched from '#commerce/events/receipts_touched'

const PackDigestsListener = () => import('#commerce/listeners/pack_digests_listener')
const RefreshDaysListener = () => import('#commerce/listeners/refresh_days_listener')
const RefreshTouchedListener = () => import('#customers/listeners/refresh_touched_listener')
const AnnounceFiguresListener = () => import('#reporting/listeners/announce_figures_listener')
const AccrueReceiptsListener = () => import('#loyalty/listeners/accrue_receipts_listener')

emitter.on(DaysTouched, [RefreshDaysListener])
emitter.on(DigestsStale, [PackDigestsListener])
emitter.on(DigestsStale, [AnnounceFiguresListener])
emitter.on(CustomersTouched, [RefreshTouchedListener])
emitter.on(ReceiptsTouched, [AccrueReceiptsListener])
