import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

await import('#loyalty/badges/routes')
await import('#loyalty/coupons/routes')
await import('#loyalty/referrals/routes')

const BonusesController = () => import('#loyalty/controllers/api/bonuses_controller')

const read = middleware.can({ needs: 'bonuses.read' })
const adjust = middleware.can({ needs: 'bonuses.adjust' })
const once = middleware.idempotent()

router
  .group(() => {
    router.get('balance', [BonusesController, 'balance']).use(read)
    router.get('transactions', [BonusesController, 'transactions']).use(read)
    router.post('earn', [BonusesController, 'earn']).use([adjust, once])
    router.post('spend', [BonusesController, 'spend']).use([adjust, once])
    router.post('adjust', [BonusesController, 'adjust']).use([adjust, once])
    router.post('hold', [BonusesController, 'hold']).use([adjust, once])
    router.post('hold/:holdId/capture', [BonusesController, 'capture']).use([adjust, once])
    router.post('hold/:holdId/release', [BonusesController, 'release']).use([adjust, once])
  })
  .prefix('/api/v1/bonuses/:customerId')
  .where('customerId', router.matchers.uuid())
  .where('holdId', router.matchers.uuid())
