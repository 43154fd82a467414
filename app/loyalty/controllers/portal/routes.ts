import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const BadgesController = () => import('#loyalty/controllers/portal/badges_controller')
const CouponsController = () => import('#loyalty/controllers/portal/coupons_controller')
const LedgerController = () => import('#loyalty/controllers/portal/ledger_controller')
const ProgrammeController = () => import('#loyalty/controllers/portal/programme_controller')
const PromotionsController = () => import('#loyalty/controllers/portal/promotions_controller')
const ReferralLinksController = () =>
  import('#loyalty/controllers/portal/referral_links_controller')
const ReferralsController = () => import('#loyalty/controllers/portal/referrals_controller')
const TillController = () => import('#loyalty/controllers/portal/till_controller')

const { can } = middleware

router
  .group(() => {
    router.get('programme', [ProgrammeController, 'edit']).use(can({ needs: 'programme.manage' }))
    const readPromotions = can({ needs: 'promotions.read' })
    const managePromotions = can({ needs: 'promotions.manage' })
    router.get('promotions', [PromotionsController, 'index']).use(readPromotions)
    router.get('promotions/new', [PromotionsController, 'create']).use(managePromotions)
    router.get('promotions/groups', [PromotionsController, 'groups']).use(readPromotions)
    router.get('promotions/:id', [PromotionsController, 'show']).use(readPromotions)
    router.get('promotions/:id/edit', [PromotionsController, 'edit']).use(managePromotions)
    const coupons = can({ needs: 'coupons.manage' })
    router.get('coupons', [CouponsController, 'index']).use(coupons)
    router.get('coupons/new', [CouponsController, 'create']).use(coupons)
    router.get('coupons/:id', [CouponsController, 'show']).use(coupons)
    router.get('badges', [BadgesController, 'index']).use(can({ needs: 'customers.read' }))
    router.get('referrals', [ReferralsController, 'index']).use(can({ needs: 'customers.read' }))
    router.get('ledger', [LedgerController, 'index']).use(can({ needs: 'bonuses.read' }))
  })
  .prefix('/loyalty')

router.get('/till', [TillController, 'show']).use(can({ needs: 'till.use' }))
// A customer's friend needs no account.
router
  .get('/r/:tenantId/:code', [ReferralLinksController, 'show'])
  .where('tenantId', router.matchers.uuid())
  .where('code', /^[\w-]{4,40}$/)
  .use(can({ needs: 'public' }))
