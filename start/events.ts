import emitter from '@adonisjs/core/services/emitter'
import CustomersTouched from '#commerce/events/customers_touched'

const RefreshTouchedListener = () => import('#customers/listeners/refresh_touched_listener')

emitter.on(CustomersTouched, [RefreshTouchedListener])
