import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const SettingsController = () => import('#web/controllers/portal/settings_controller')
const WelcomeController = () => import('#web/controllers/portal/welcome_controller')

const { can } = middleware

router.get('/welcome', [WelcomeController, 'show']).use(can({ needs: 'businesses.manage' }))

router
  .group(() => {
    router.get('/', [SettingsController, 'index']).use(can({ needs: 'signed-in' }))
    router
      .get('organization', [SettingsController, 'organization'])
      .use(can({ needs: 'organization.update' }))
    router
      .get('businesses', [SettingsController, 'businesses'])
      .use(can({ needs: 'businesses.read' }))
    router.get('venues', [SettingsController, 'venues']).use(can({ needs: 'venues.read' }))
    router.get('users', [SettingsController, 'users']).use(can({ needs: 'users.read' }))
    router.get('profile', [SettingsController, 'profile']).use(can({ needs: 'signed-in' }))
  })
  .prefix('/settings')
