import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const OrganizationsController = () => import('#tenancy/controllers/api/organizations_controller')
const BusinessCategoriesController = () =>
  import('#tenancy/controllers/api/business_categories_controller')
const BusinessesController = () => import('#tenancy/controllers/api/businesses_controller')
const VenuesController = () => import('#tenancy/controllers/api/venues_controller')

const { can } = middleware

router
  .group(() => {
    router
      .get('organizations/current', [OrganizationsController, 'show'])
      .use(can({ needs: 'organization.read' }))
    router
      .patch('organizations/current', [OrganizationsController, 'update'])
      .use(can({ needs: 'organization.update' }))

    router.get('businesses', [BusinessesController, 'index']).use(can({ needs: 'businesses.read' }))
    router
      .post('businesses', [BusinessesController, 'store'])
      .use(can({ needs: 'businesses.manage' }))
    router
      .get('businesses/:id', [BusinessesController, 'show'])
      .use(can({ needs: 'businesses.read' }))
    router
      .patch('businesses/:id', [BusinessesController, 'update'])
      .use(can({ needs: 'businesses.manage' }))
    router
      .delete('businesses/:id', [BusinessesController, 'destroy'])
      .use(can({ needs: 'businesses.manage' }))

    router
      .get('business-categories', [BusinessCategoriesController, 'index'])
      .use(can({ needs: 'businesses.read' }))
    router
      .post('business-categories', [BusinessCategoriesController, 'store'])
      .use(can({ needs: 'businesses.manage' }))
    router
      .patch('business-categories/:code', [BusinessCategoriesController, 'update'])
      .use(can({ needs: 'businesses.manage' }))
    router
      .delete('business-categories/:code', [BusinessCategoriesController, 'destroy'])
      .use(can({ needs: 'businesses.manage' }))

    router.get('venues', [VenuesController, 'index']).use(can({ needs: 'venues.read' }))
    router.post('venues', [VenuesController, 'store']).use(can({ needs: 'venues.manage' }))
    router.get('venues/:id', [VenuesController, 'show']).use(can({ needs: 'venues.read' }))
    router.patch('venues/:id', [VenuesController, 'update']).use(can({ needs: 'venues.manage' }))
    router.delete('venues/:id', [VenuesController, 'destroy']).use(can({ needs: 'venues.manage' }))
  })
  .prefix('/api/v1')
  .as('api')
