import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const PosController = () => import('#loyalty/controllers/api/pos_controller')

const till = middleware.can({ needs: 'till.use' })
const once = middleware.idempotent()

router
  .group(() => {
    router.post('quote', [PosController, 'quote']).use(till)
    router.post('process-purchase', [PosController, 'process']).use([till, once])
    router.post('refund', [PosController, 'refund']).use([till, once])
    router.post('refund/quote', [PosController, 'quoteRefund']).use(till)
    router.post('void', [PosController, 'void']).use([till, once])
  })
  .prefix('/api/v1/pos')
