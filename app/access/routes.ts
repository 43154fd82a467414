import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const AuthController = () => import('#access/controllers/api/auth_controller')
const UsersController = () => import('#access/controllers/api/users_controller')
const RolesController = () => import('#access/controllers/api/roles_controller')
const SupportAccessController = () => import('#access/controllers/api/support_access_controller')
const SecondFactorController = () => import('#access/controllers/api/second_factor_controller')
const PersonalTokensController = () => import('#access/controllers/api/personal_tokens_controller')
const SignInsController = () => import('#access/controllers/api/sign_ins_controller')
const MembersSignInsController = () => import('#access/controllers/api/members_sign_ins_controller')
const PasskeysController = () => import('#access/controllers/portal/passkeys_controller')
const SessionController = () => import('#access/controllers/portal/session_controller')

const anyone = middleware.can({ needs: 'public' })
const member = middleware.can({ needs: 'signed-in' })
/** About the caller's own account. What proves the password first must count wrong ones whatever becomes of the request. */
const account = middleware.can({ needs: 'signed-in', account: true })
const proving = middleware.can({ needs: 'signed-in', account: true, scope: 'own' })
const setRules = middleware.can({ needs: 'organization.update' })
const seePeople = middleware.can({ needs: 'users.read' })
const manageUsers = middleware.can({ needs: 'users.manage' })
const manageRoles = middleware.can({ needs: 'roles.manage' })

router
  .group(() => {
    router.post('register', [AuthController, 'register']).use(anyone)
    router.post('login', [AuthController, 'login']).use(anyone)
    router.post('refresh', [AuthController, 'refresh']).use(anyone)
    router.post('forgot-password', [AuthController, 'forgotPassword']).use(anyone)
    router.post('reset-password', [AuthController, 'resetPassword']).use(anyone)
    router.post('invitations/accept', [AuthController, 'acceptInvitation']).use(anyone)
    router.post('unlock', [AuthController, 'unlock']).use(anyone)
    router.post('logout', [AuthController, 'logout']).use(account)
    router.get('me', [AuthController, 'me']).use(member)
    router.patch('me', [AuthController, 'update']).use(account)
    router.put('password', [AuthController, 'changePassword']).use(proving)

    router.get('second-factor', [SecondFactorController, 'show']).use(account)
    router.post('second-factor', [SecondFactorController, 'start']).use(proving)
    router.put('second-factor', [SecondFactorController, 'confirm']).use(account)
    router.post('second-factor/off', [SecondFactorController, 'turnOff']).use(proving)
    router.post('second-factor/recovery-codes', [SecondFactorController, 'renewCodes']).use(proving)

    router.get('tokens', [PersonalTokensController, 'index']).use(account)
    router.post('tokens', [PersonalTokensController, 'store']).use(proving)
    router
      .delete('tokens/:tokenId', [PersonalTokensController, 'destroy'])
      .where('tokenId', router.matchers.number())
      .use(account)

    router.get('sign-ins', [SignInsController, 'index']).use(account)
    router.delete('sign-ins', [SignInsController, 'destroyOthers']).use(account)
    router.delete('sign-ins/:id', [SignInsController, 'destroy']).use(account)
  })
  .prefix('/api/v1/auth')

const own = middleware.can({ needs: 'organization.own' })
router
  .group(() => {
    router.get('/', [SupportAccessController, 'index']).use(own)
    router.post('/', [SupportAccessController, 'open']).use(own)
    router.delete('/', [SupportAccessController, 'close']).use(own)
  })
  .prefix('/api/v1/support-access')

router
  .group(() => {
    router.get('/', [UsersController, 'index']).use(seePeople)
    router.post('/', [UsersController, 'store']).use(manageUsers)
    router.patch(':id', [UsersController, 'update']).use(manageUsers)
    router.delete(':id', [UsersController, 'destroy']).use(manageUsers)
    router.get(':id/sign-ins', [MembersSignInsController, 'index']).use(manageUsers)
    router
      .delete(':id/sign-ins/:signInId?', [MembersSignInsController, 'destroy'])
      .where('signInId', router.matchers.uuid())
      .use(manageUsers)
    router
      .delete(':id/second-factor', [SecondFactorController, 'reset'])
      .use(middleware.can({ needs: 'organization.own' }))
  })
  .prefix('/api/v1/organizations/users')

router
  .group(() => {
    router.get('second-factor', [SecondFactorController, 'roles']).use(setRules)
    router.put('second-factor', [SecondFactorController, 'require']).use(setRules)
    router.get('permissions', [RolesController, 'permissions']).use(seePeople)
    router.get('roles', [RolesController, 'index']).use(seePeople)
    router.post('roles', [RolesController, 'store']).use(manageRoles)
    router.patch('roles/:id', [RolesController, 'update']).use(manageRoles)
    router.delete('roles/:id', [RolesController, 'destroy']).use(manageRoles)
  })
  .prefix('/api/v1/organizations')
  // The roles of Krug go by name; they are refused in words, not as if they were unknown.
  .where('id', router.matchers.slug())

// The portal signs in with a cookie instead of tokens.
router.get('login', [SessionController, 'showLogin']).use(anyone)
router.get('register', [SessionController, 'showRegister']).use(anyone)
router.get('forgot-password', [SessionController, 'showForgot']).use(anyone)
router.get('reset-password', [SessionController, 'showReset']).use(anyone)
router.get('invitation', [SessionController, 'showInvitation']).use(anyone)
router.get('unlock', [SessionController, 'showUnlock']).use(anyone)
router.post('session', [SessionController, 'store']).use(anyone)
router.post('session/register', [SessionController, 'register']).use(anyone)
router.post('session/invitation', [SessionController, 'acceptInvitation']).use(anyone)
router.post('session/passkey/options', [PasskeysController, 'signInOptions']).use(anyone)
router.post('session/passkey', [PasskeysController, 'signIn']).use(anyone)
router.delete('session', [SessionController, 'destroy']).use(anyone)
