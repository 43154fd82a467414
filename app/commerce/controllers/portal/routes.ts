import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const CostsController = () => import('#commerce/controllers/portal/costs_controller')

router
  .get('/finance/costs', [CostsController, 'show'])
  .use(middleware.can({ needs: 'plans.manage' }))
