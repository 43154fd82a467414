import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const CardsController = () => import('#loyalty/controllers/api/cards_controller')
const PosController = () => import('#loyalty/controllers/api/pos_controller')

const till = middleware.can({ needs: 'till.use' })
const readCustomers = middleware.can({ needs: 'customers.read' })
const manageCustomers = middleware.can({ needs: 'customers.manage' })
// Each purchase of a batch is a transaction of its own.
const ownScope = middleware.can({ needs: 'till.use', scope: 'own' })
const once = middleware.idempotent()

router
  .group(() => {
    router.post('quote', [PosController, 'quote']).use(till)
    router.post('process-purchase', [PosController, 'process']).use([till, once])
    router.post('refund', [PosController, 'refund']).use([till, once])
    router.post('refund/quote', [PosController, 'quoteRefund']).use(till)
    router.post('void', [PosController, 'void']).use([till, once])
    router.get('purchases', [PosController, 'index']).use(till)
    router.post('customers', [PosController, 'register']).use(till)
    router.post('batch', [PosController, 'batch']).use(ownScope)
    router.get('customer/:id/available-discounts', [PosController, 'available']).use(till)
  })
  .prefix('/api/v1/pos')

router
  .group(() => {
    router.get('/', [CardsController, 'show']).use(readCustomers)
    router.post('/', [CardsController, 'store']).use(manageCustomers)
  })
  .prefix('/api/v1/customers/:id/card')
  .where('id', router.matchers.uuid())
