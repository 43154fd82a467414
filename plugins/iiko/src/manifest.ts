import { pluginFile, type Manifest } from '@krug/connector-sdk'

export const manifest: Manifest = {
  id: 'iiko',
  version: '1.0.0',
  sdk: '^1.0.0',
  title: 'iiko',
  description: {
    ru: 'Точки, меню, сотрудники и чеки с блюдами и оплатами из iikoOffice или iikoChain.',
    en: 'Venues, menu, employees and receipts with items and payments out of iikoOffice or iikoChain.',
  },
  category: 'pos',
  icon: pluginFile(import.meta.url, 'icon.svg'),
  docsUrl: 'https://ru.iiko.help/articles/api-documentations/iikoserver-api',
  source: 'http',
  dataClass: 'personal',
  egress: ['config:baseUrl'],
  budgets: [],
  schedule: { full: '0 3 * * *', incremental: '*/15 * * * *' },
}
