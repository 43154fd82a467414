import router from '@adonisjs/core/services/router'
import server from '@adonisjs/core/services/server'

server.errorHandler(() => import('#web/exception_handler'))

server.use([
  () => import('#web/middleware/observe_middleware'),
  () => import('#web/middleware/container_bindings_middleware'),
  () => import('#web/middleware/page_policy_middleware'),
  () => import('#web/middleware/locale_middleware'),
  () => import('#web/middleware/public_files_middleware'),
  () => import('@adonisjs/cors/cors_middleware'),
  () => import('@adonisjs/vite/vite_middleware'),
  () => import('#web/middleware/inertia_middleware'),
])

router.use([
  () => import('@adonisjs/core/bodyparser_middleware'),
  () => import('#web/middleware/plain_body_middleware'),
  () => import('#web/middleware/browser_middleware'),
  () => import('@adonisjs/auth/initialize_auth_middleware'),
])

/**
 * `can`: what a route needs. Every route names it; a test fails for one that does not. `idempotent`: a write that has its
 * effect once, however often it is sent. `upload`: takes a form with a file, which no other route reads.
 */
export const middleware = router.named({
  can: () => import('#access/middleware/can_middleware'),
  idempotent: () => import('#web/middleware/idempotent_middleware'),
  upload: () => import('#integrations/middleware/upload_middleware'),
})
