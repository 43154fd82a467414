import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const OperatorSecondFactorController = () =>
  import('#access/controllers/portal/operator_second_factor_controller')
const SettingsController = () => import('#access/controllers/portal/settings_controller')

const PasskeysController = () => import('#access/controllers/portal/passkeys_controller')

const { can } = middleware

router
  .get('/second-factor', [SettingsController, 'secondFactor'])
  .use(can({ needs: 'signed-in', account: true }))

router
  .group(() => {
    router
      .post('passkeys/options', [PasskeysController, 'options'])
      .use(can({ needs: 'signed-in', account: true, scope: 'own' }))
    router
      .post('passkeys', [PasskeysController, 'store'])
      .use(can({ needs: 'signed-in', account: true }))
    router
      .delete('passkeys/:id', [PasskeysController, 'destroy'])
      .use(can({ needs: 'signed-in', account: true }))
    router.get('users', [SettingsController, 'users']).use(can({ needs: 'users.read' }))
    router.get('roles', [SettingsController, 'roles']).use(can({ needs: 'users.read' }))
    router.get('support', [SettingsController, 'support']).use(can({ needs: 'organization.own' }))
    router.get('profile', [SettingsController, 'profile']).use(can({ needs: 'signed-in' }))
    router
      .get('security', [SettingsController, 'security'])
      .use(can({ needs: 'signed-in', account: true }))
  })
  .prefix('/settings')

/** Of the platform: open to an operator who has proved only the password so far. */
const operator = middleware.can({ needs: 'platform', account: true })
router
  .group(() => {
    router.get('/', [OperatorSecondFactorController, 'show']).use(operator)
    router.post('/', [OperatorSecondFactorController, 'start']).use(operator)
    router.put('/', [OperatorSecondFactorController, 'confirm']).use(operator)
  })
  .prefix('/platform/second-factor')
