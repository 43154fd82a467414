import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const HealthController = () => import('#web/controllers/health_controller')
const OpenapiController = () => import('#web/controllers/openapi_controller')

const anyone = middleware.can({ needs: 'public' })

router.get('/health/live', [HealthController, 'live']).use(anyone)
router.get('/health/ready', [HealthController, 'ready']).use(anyone)

router.get('/metrics', [HealthController, 'metrics']).use(anyone)

router.get('/openapi.json', [OpenapiController, 'document']).use(anyone)
router.get('/docs', [OpenapiController, 'page']).use(anyone)
router.get('/docs/:file', [OpenapiController, 'file']).use(anyone)
