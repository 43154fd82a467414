import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const ManagersController = () => import('#crm/controllers/portal/managers_controller')

router
  .get('/settings/managers', [ManagersController, 'index'])
  .use(middleware.can({ needs: 'users.read' }))
