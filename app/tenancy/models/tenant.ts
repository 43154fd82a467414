import { TenantSchema } from '#database/schema'

export default class Tenant extends TenantSchema {}
