import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const CouponsController = () => import('#loyalty/controllers/api/coupons_controller')
const CouponExportController = () => import('#loyalty/controllers/api/coupon_export_controller')

const manage = middleware.can({ needs: 'coupons.manage' })
// A file is written while it is sent: batch after batch, each in a scope of its own.
const exportAll = middleware.can({ needs: 'coupons.manage', scope: 'own' })
const till = middleware.can({ needs: 'till.use' })
const once = middleware.idempotent()

router
  .group(() => {
    router.get('/', [CouponsController, 'index']).use(manage)
    router.post('/', [CouponsController, 'store']).use([manage, once])
    router.post('redeem', [CouponsController, 'redeem']).use([till, once])
    router.get(':id', [CouponsController, 'show']).use(manage)
    router.get(':id/codes', [CouponsController, 'codes']).use(manage)
    router.get(':id/codes/export', [CouponExportController, 'show']).use(exportAll)
    router.post(':id/activate', [CouponsController, 'activate']).use([till, once])
    router.post(':id/stop', [CouponsController, 'stop']).use(manage)
  })
  .prefix('/api/v1/coupons')
  .where('id', router.matchers.uuid())
  .as('api.coupons')

router
  .get('/api/v1/customers/:id/coupons', [CouponsController, 'ofCustomer'])
  .use(middleware.can({ needs: 'customers.read' }))
  .as('api.customers.coupons')
