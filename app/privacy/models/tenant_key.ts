import { TenantKeySchema } from '#database/schema'

export default class TenantKey extends TenantKeySchema {}
