import { pluginFile, type Manifest } from '@krug/connector-sdk'

export const manifest: Manifest = {
  id: 'iiko',
  version: '1.0.0',
  sdk: '^1.0.0',
  title: 'iiko',
  description: {
    ru: 'Точки, меню, сотрудники, гости, кассовые смены и чеки с блюдами и оплатами из iikoOffice, iikoChain или iiko Cloud.',
    en: 'Venues, menu, employees, guests, cash shifts and receipts with items and payments out of iikoOffice, iikoChain or iiko Cloud.',
  },
  category: 'pos',
  icon: pluginFile(import.meta.url, 'icon.svg'),
  docsUrl: 'https://ru.iiko.help/articles/api-documentations/iikoserver-api',
  source: 'http',
  dataClass: 'personal',
  egress: ['config:baseUrl', 'config:cloudUrl', '*.iiko.services'],
  // For iiko Cloud, which publishes no numbers. A server is asked one thing after another anyway.
  budgets: [{ match: '/api/*', limit: 2, perSeconds: 1, scope: 'connection' }],
  schedule: { full: '0 3 * * *', incremental: '*/15 * * * *' },
}
