import { REPORTS } from '~/components/reports/report_groups'
import type { KeptContent } from './types'

/** Where what was saved can be looked at; `null` of a report that is no more. */
export function addressOf(content: KeptContent): string | null {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(content.parameters))
    if (Array.isArray(value)) value.forEach((one) => query.append(`${name}[]`, String(one)))
    else query.set(name, String(value))
  if ('query' in content) {
    query.set('q', JSON.stringify(content.query))
    return `/builder?${query}`
  }
  const report = REPORTS.find(({ group, id }) => `${group}/${id}` === content.report)
  return report ? `${report.href}?${query}` : null
}
