import { pluginFile, type Manifest } from '@krug/connector-sdk'

export const manifest: Manifest = {
  id: 'onec',
  version: '1.0.0',
  sdk: '^1.0.0',
  title: '1С',
  description: {
    ru: 'Магазины, товары с ценами, покупатели и карты, чеки и возвраты из Розницы, УНФ или Управления торговлей.',
    en: 'Stores, goods with prices, customers and cards, receipts and returns out of Retail, Small Business or Trade Management.',
  },
  category: 'erp',
  icon: pluginFile(import.meta.url, 'icon.svg'),
  docsUrl: 'https://its.1c.ru/db/v8doc#bookmark:dev:TI000001358',
  source: 'http',
  dataClass: 'personal',
  egress: ['config:baseUrl'],
  // Somebody works in this base: requests come one after another, and not too many of them.
  budgets: [{ match: '*', limit: 120, perSeconds: 60, scope: 'connection' }],
  schedule: { full: '0 3 * * *', incremental: '*/30 * * * *' },
}
