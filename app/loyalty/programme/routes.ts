import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const ProgrammeController = () => import('#loyalty/controllers/api/programme_controller')
const CrossPromosController = () => import('#loyalty/controllers/api/cross_promos_controller')
const MembershipsController = () => import('#loyalty/controllers/api/memberships_controller')

const read = middleware.can({ needs: 'promotions.read' })
const manage = middleware.can({ needs: 'programme.manage' })
const readBonuses = middleware.can({ needs: 'bonuses.read' })
const own = middleware.can({ needs: 'organization.own' })

router
  .group(() => {
    router.get('/', [ProgrammeController, 'show']).use(read)
    router.put('/', [ProgrammeController, 'save']).use(manage)
    router.get('versions', [ProgrammeController, 'versions']).use(manage)
    router.post('example', [ProgrammeController, 'example']).use(manage)
  })
  .prefix('/api/v1/programme')

router
  .group(() => {
    router.get('/', [CrossPromosController, 'index']).use(manage)
    router.post('/', [CrossPromosController, 'store']).use(manage)
    router.patch(':id', [CrossPromosController, 'update']).use(manage)
  })
  .prefix('/api/v1/cross-promos')
  .where('id', router.matchers.uuid())

router
  .group(() => {
    router.get('/', [MembershipsController, 'show']).use(readBonuses)
    router.patch('/', [MembershipsController, 'update']).use(own)
  })
  .prefix('/api/v1/bonuses/:customerId/membership')
  .where('customerId', router.matchers.uuid())
