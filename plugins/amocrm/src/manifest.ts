import { pluginFile, type Manifest } from '@krug/connector-sdk'

export const manifest: Manifest = {
  id: 'amocrm',
  version: '1.0.0',
  sdk: '^1.0.0',
  title: 'amoCRM',
  description: {
    ru: 'Воронки, сделки с историей этапов, контакты, задачи и сотрудники. Успешные сделки могут считаться чеками.',
    en: 'Pipelines, deals with the history of their stages, contacts, tasks and users. Won deals may count as receipts.',
  },
  category: 'crm',
  icon: pluginFile(import.meta.url, 'icon.svg'),
  docsUrl: 'https://www.amocrm.ru/developers/content/crm_platform/api-reference',
  source: 'http',
  dataClass: 'personal',
  egress: ['config:baseUrl', '*.amocrm.ru', '*.amocrm.com', '*.kommo.com'],
  // The vendor counts seven requests a second per account and per address, and blocks the address of who goes on.
  budgets: [
    { match: '*', limit: 5, perSeconds: 1, scope: 'connection' },
    { match: '/api*', limit: 5, perSeconds: 1, scope: 'plugin' },
  ],
  schedule: { full: '0 3 * * *', incremental: '*/15 * * * *' },
}
