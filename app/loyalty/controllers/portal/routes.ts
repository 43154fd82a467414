import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const PromotionsController = () => import('#loyalty/controllers/portal/promotions_controller')

const { can } = middleware

router
  .group(() => {
    const read = can({ needs: 'promotions.read' })
    const manage = can({ needs: 'promotions.manage' })
    router.get('promotions', [PromotionsController, 'index']).use(read)
    router.get('promotions/new', [PromotionsController, 'create']).use(manage)
    router.get('promotions/groups', [PromotionsController, 'groups']).use(read)
    router.get('promotions/:id', [PromotionsController, 'show']).use(read)
    router.get('promotions/:id/edit', [PromotionsController, 'edit']).use(manage)
  })
  .prefix('/loyalty')
