/**
 * What each domain may import of the others: their actions, queries, events, jobs and types, never their models,
 * controllers or validators, unless the row says so.
 */
export const MAY_IMPORT: Record<string, string[]> = {
  shared: [],
  tenancy: ['shared'],
  privacy: ['shared', 'tenancy'],
  access: ['shared', 'tenancy', 'privacy'],
  commerce: ['shared', 'tenancy', 'privacy'],
  crm: ['shared', 'tenancy', 'privacy', 'commerce'],
  customers: ['shared', 'tenancy', 'privacy', 'access', 'commerce'],
  loyalty: ['shared', 'tenancy', 'privacy', 'commerce', 'customers'],
  integrations: ['shared', 'tenancy', 'privacy', 'access', 'commerce', 'crm'],
  reporting: [
    'shared',
    'tenancy',
    'privacy',
    'access',
    'commerce',
    'crm',
    'customers',
    'loyalty',
    'integrations',
  ],
  operation: [
    'shared',
    'tenancy',
    'privacy',
    'access',
    'commerce',
    'crm',
    'customers',
    'loyalty',
    'integrations',
    'reporting',
  ],
  web: [
    'shared',
    'tenancy',
    'privacy',
    'access',
    'commerce',
    'crm',
    'customers',
    'loyalty',
    'integrations',
    'reporting',
    'operation',
  ],
}

/** Tenants, businesses, venues and people are the ground that all others stand on: their models are shared. */
export const SHARED_MODELS = ['tenancy', 'access']

/** Folders of a domain that other domains leave alone. */
export const PRIVATE_FOLDERS = ['models', 'controllers', 'validators']

/** Folders from which every domain may reach into `access`. */
export const DELIVERY_FOLDERS = ['controllers', 'policies']
