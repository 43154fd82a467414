import { pluginFile, type Manifest } from '@krug/connector-sdk'

export const manifest: Manifest = {
  id: 'csv',
  version: '1.0.0',
  sdk: '^1.0.0',
  title: 'CSV, XLSX',
  description: {
    ru: 'Чеки, клиенты, товары, сотрудники, сделки и планы из файла CSV или Excel с любыми названиями столбцов.',
    en: 'Receipts, customers, products, employees, deals and plans from a CSV or Excel file with any column names.',
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
