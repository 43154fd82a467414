import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const ReferralsController = () => import('#loyalty/controllers/api/referrals_controller')

const read = middleware.can({ needs: 'customers.read' })
const till = middleware.can({ needs: 'till.use' })

router.get('/api/v1/referrals', [ReferralsController, 'index']).use(read).as('api.referrals.index')
router
  .group(() => {
    router.get('/', [ReferralsController, 'show']).use(read)
    router.post('/', [ReferralsController, 'store']).use([till, middleware.idempotent()])
  })
  .prefix('/api/v1/customers/:id/referral')
  .as('api.customers.referral')
