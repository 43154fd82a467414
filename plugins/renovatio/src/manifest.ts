import { pluginFile, type Manifest } from '@krug/connector-sdk'

export const manifest: Manifest = {
  id: 'renovatio',
  version: '1.0.0',
  sdk: '^1.0.0',
  title: 'Renovatio',
  description: {
    ru: 'Оплаченные визиты клиники: только дата и сумма. Врачебная тайна не покидает подключение.',
    en: 'Paid visits of a clinic: the date and the sum alone. What is under medical secrecy does not leave the connection.',
  },
  category: 'medical',
  icon: pluginFile(import.meta.url, 'icon.svg'),
  docsUrl: 'https://help.rnova.org',
  source: 'http',
  dataClass: 'medical',
  egress: ['config:baseUrl', 'app.rnova.org'],
  // The vendor publishes no limit: one request a second.
  budgets: [{ match: '*', limit: 1, perSeconds: 1, scope: 'connection' }],
  schedule: { full: '0 3 * * *', incremental: '*/15 * * * *' },
}
