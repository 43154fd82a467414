import { pluginFile, type Manifest } from '@krug/connector-sdk'

export const manifest: Manifest = {
  id: 'bitrix24',
  version: '1.0.0',
  sdk: '^1.0.0',
  title: 'Битрикс24',
  description: {
    ru: 'Воронки, лиды, сделки с историей стадий, контакты, дела и задачи, сотрудники. Успешные сделки могут считаться чеками.',
    en: 'Pipelines, leads, deals with the history of their stages, contacts, activities and users. Won deals may count as receipts.',
  },
  category: 'crm',
  icon: pluginFile(import.meta.url, 'icon.svg'),
  docsUrl: 'https://apidocs.bitrix24.ru/',
  source: 'http',
  dataClass: 'personal',
  egress: [
    'config:webhookUrl',
    'config:baseUrl',
    'config:oauthUrl',
    'oauth.bitrix24.tech',
    'oauth.bitrix.info',
  ],
  // The vendor's bucket of 50 drains two requests a second, and other applications of the portal fill it as well.
  budgets: [{ match: '*', limit: 15, perSeconds: 10, scope: 'connection' }],
  schedule: { full: '0 3 * * *', incremental: '*/15 * * * *' },
}
