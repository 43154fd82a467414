import { pluginFile, type Manifest } from '@krug/connector-sdk'

export const manifest: Manifest = {
  id: 'rkeeper',
  version: '1.0.0',
  sdk: '^1.0.0',
  title: 'r_keeper',
  description: {
    ru: 'Меню, сотрудники и чеки с блюдами и оплатами из r_keeper 7: текущая смена с кассового сервера, история из базы отчётов.',
    en: 'Menu, employees and receipts with items and payments out of r_keeper 7: the current shift from the cash server, history from the reporting database.',
  },
  category: 'pos',
  icon: pluginFile(import.meta.url, 'icon.svg'),
  docsUrl: 'https://docs.rkeeper.ru/rk7/latest/ru/obmen-dannymi-46466362.html',
  source: 'http',
  dataClass: 'personal',
  egress: ['config:baseUrl', 'config:referenceUrl', 'config:whiteServerUrl', 'ws.ucs.ru'],
  // White Server takes 360 tasks a minute. A cash server publishes no limit: it is asked one thing at a time.
  budgets: [{ match: '/wsserverlp*', limit: 300, perSeconds: 60, scope: 'connection' }],
  // Dictionaries must not be asked for more often than every ten minutes.
  schedule: { full: '0 3 * * *', incremental: '*/10 * * * *' },
}
