import type { ReportContext } from '#reporting/context'
import type { Key } from '#reporting/rollup_query'

type ManagerKey = Record<'managerId' | 'manager' | 'department', Key>

/** Groups rows `d` by who leads them. */
export const BY_MANAGER = {
  managerId: 'd.employee_id',
  manager: 'manager.name',
  department: 'manager.department',
}
export const JOIN_MANAGER =
  'left join employees manager on manager.tenant_id = d.tenant_id and manager.id = d.employee_id'

/** What nobody leads has a row of its own. */
export function managerDimensions({ t }: ReportContext, key: ManagerKey) {
  return { ...key, manager: key.manager ?? t('words.unassigned') }
}
