import { pluginFile, type Manifest } from '@krug/connector-sdk'

export const manifest: Manifest = {
  id: 'yclients',
  version: '1.0.0',
  sdk: '^1.0.0',
  title: 'YCLIENTS',
  description: {
    ru: 'Филиалы, услуги и товары, сотрудники, клиенты и визиты как чеки. Участников клуба записывает в клиентскую базу.',
    en: 'Branches, services and goods, staff, clients and visits as receipts. Writes members back as clients.',
  },
  category: 'booking',
  icon: pluginFile(import.meta.url, 'icon.svg'),
  docsUrl: 'https://developers.yclients.com/ru/',
  source: 'http',
  dataClass: 'personal',
  egress: ['config:baseUrl', 'api.yclients.com'],
  // The vendor counts 5 requests a second and 200 a minute per address, which all connections share.
  budgets: [
    { match: '*', limit: 3, perSeconds: 1, scope: 'plugin' },
    { match: '/api/v1/*', limit: 180, perSeconds: 60, scope: 'plugin' },
  ],
  schedule: { full: '0 3 * * *', incremental: '*/15 * * * *' },
}
