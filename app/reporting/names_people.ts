import type { AnyReport } from '#reporting/report'

/** Dimensions whose values are people. */
const PEOPLE: ReadonlySet<string> = new Set(['employee', 'manager'])

export const isPerson = (dimension: string) => PEOPLE.has(dimension)

/** Whether a report says who somebody is. Customers no report names; employees and managers some do. */
export function namesPeople(report: AnyReport, parameters: Record<string, unknown>) {
  const columns = report.columns({ ...report.settled, ...parameters }, { compared: false })
  return report.people === true || columns.some(({ key }) => isPerson(key))
}
