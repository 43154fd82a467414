import router from '@adonisjs/core/services/router'

// An id that is no uuid cannot exist.
router.where('id', router.matchers.uuid())

await import('#access/routes')
await import('#tenancy/routes')
await import('#integrations/routes')
await import('#commerce/routes')
await import('#loyalty/routes')
await import('#customers/routes')
await import('#crm/routes')
await import('#reporting/routes')
await import('#web/routes')
await import('#tenancy/controllers/portal/routes')
await import('#access/controllers/portal/routes')
await import('#integrations/controllers/portal/routes')
await import('#commerce/controllers/portal/routes')
await import('#crm/controllers/portal/routes')
await import('#customers/controllers/portal/routes')
await import('#loyalty/controllers/portal/routes')
await import('#loyalty/controllers/portal/routes')
await import('#reporting/controllers/portal/routes')
await import('#operation/controllers/portal/routes')
