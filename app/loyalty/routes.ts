import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

await import('#loyalty/badges/routes')
await import('#loyalty/coupons/routes')
await import('#loyalty/ledger/routes')
await import('#loyalty/referrals/routes')
await import('#loyalty/programme/routes')
await import('#loyalty/till/routes')

const BonusesController = () => import('#loyalty/controllers/api/bonuses_controller')
const PromotionsController = () => import('#loyalty/controllers/api/promotions_controller')
const PromotionTrialsController = () =>
  import('#loyalty/controllers/api/promotion_trials_controller')
const PromotionSimulationsController = () =>
  import('#loyalty/controllers/api/promotion_simulations_controller')
const PromotionGroupsController = () =>
  import('#loyalty/controllers/api/promotion_groups_controller')

const read = middleware.can({ needs: 'bonuses.read' })
const adjust = middleware.can({ needs: 'bonuses.adjust' })
const once = middleware.idempotent()
const readPromotions = middleware.can({ needs: 'promotions.read' })
const managePromotions = middleware.can({ needs: 'promotions.manage' })

router
  .group(() => {
    router.get('balance', [BonusesController, 'balance']).use(read)
    router.get('transactions', [BonusesController, 'transactions']).use(read)
    router.post('earn', [BonusesController, 'earn']).use([adjust, once])
    router.post('gift', [BonusesController, 'gift']).use([adjust, once])
    router.post('spend', [BonusesController, 'spend']).use([adjust, once])
    router.post('adjust', [BonusesController, 'adjust']).use([adjust, once])
    router.post('hold', [BonusesController, 'hold']).use([adjust, once])
    router.post('hold/:holdId/capture', [BonusesController, 'capture']).use([adjust, once])
    router.post('hold/:holdId/release', [BonusesController, 'release']).use([adjust, once])
  })
  .prefix('/api/v1/bonuses/:customerId')
  .where('customerId', router.matchers.uuid())
  .where('holdId', router.matchers.uuid())

router
  .group(() => {
    router.get('/', [PromotionsController, 'index']).use(readPromotions)
    router.post('/', [PromotionsController, 'store']).use(managePromotions)
    router.get(':id', [PromotionsController, 'show']).use(readPromotions)
    router.put(':id', [PromotionsController, 'replace']).use(managePromotions)
    router.delete(':id', [PromotionsController, 'destroy']).use(managePromotions)
    router.post('preview', [PromotionTrialsController, 'preview']).use(readPromotions)
    router.post(':id/activate', [PromotionsController, 'activate']).use(managePromotions)
    router.post(':id/pause', [PromotionsController, 'pause']).use(managePromotions)
    router.post(':id/end', [PromotionsController, 'end']).use(managePromotions)
    router.get(':id/stats', [PromotionSimulationsController, 'stats']).use(readPromotions)
    router.post(':id/simulate', [PromotionSimulationsController, 'store']).use(managePromotions)
    router.get(':id/simulations', [PromotionSimulationsController, 'index']).use(readPromotions)
  })
  .prefix('/api/v1/discounts/rules')
  .as('api.promotions')

router
  .get('/api/v1/discounts/simulations/:simulationId', [PromotionSimulationsController, 'show'])
  .where('simulationId', router.matchers.uuid())
  .use(readPromotions)
  .as('api.promotions.simulation')

router
  .post('/api/v1/discounts/calculate', [PromotionTrialsController, 'calculate'])
  .use(readPromotions)
  .as('api.promotions.calculate')

router
  .group(() => {
    router.get('/', [PromotionGroupsController, 'index']).use(readPromotions)
    router.post('/', [PromotionGroupsController, 'store']).use(managePromotions)
    router.get(':id', [PromotionGroupsController, 'show']).use(readPromotions)
    router.put(':id', [PromotionGroupsController, 'replace']).use(managePromotions)
    router.delete(':id', [PromotionGroupsController, 'destroy']).use(managePromotions)
  })
  .prefix('/api/v1/discounts/groups')
  .as('api.promotion_groups')
