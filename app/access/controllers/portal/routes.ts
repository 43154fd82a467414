import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const SettingsController = () => import('#access/controllers/portal/settings_controller')

const { can } = middleware

router
  .group(() => {
    router.get('users', [SettingsController, 'users']).use(can({ needs: 'users.read' }))
    router.get('roles', [SettingsController, 'roles']).use(can({ needs: 'users.read' }))
    router.get('support', [SettingsController, 'support']).use(can({ needs: 'organization.own' }))
    router.get('profile', [SettingsController, 'profile']).use(can({ needs: 'signed-in' }))
  })
  .prefix('/settings')
