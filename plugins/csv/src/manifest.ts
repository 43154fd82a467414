import { pluginFile, type Manifest } from '@krug/connector-sdk'

export const manifest: Manifest = {
  id: 'csv',
  version: '1.0.0',
  sdk: '^1.0.0',
  title: 'CSV',
  description: {
    ru: 'Чеки, клиенты и товары из файла CSV с любыми названиями столбцов.',
    en: 'Receipts, customers and products from a CSV file with any column names.',
  },
  category: 'file',
  icon: pluginFile(import.meta.url, 'icon.svg'),
  docsUrl: 'https://www.rfc-editor.org/rfc/rfc4180',
  source: 'file',
  dataClass: 'personal',
  egress: [],
  budgets: [],
  schedule: { full: '', incremental: '' },
}
