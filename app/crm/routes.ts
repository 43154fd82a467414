import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const ManagersController = () => import('#crm/controllers/api/managers_controller')

const { can } = middleware

// In front of the reports, which have any other name here.
router
  .group(() => {
    router.get('/', [ManagersController, 'index']).use(can({ needs: 'users.read' }))
    router.put(':managerId/user', [ManagersController, 'link']).use(can({ needs: 'users.manage' }))
    router
      .delete(':managerId/user', [ManagersController, 'unlink'])
      .use(can({ needs: 'users.manage' }))
  })
  .prefix('/api/v1/crm/managers')
  .where('managerId', router.matchers.uuid())
  .as('api.crm.managers')
