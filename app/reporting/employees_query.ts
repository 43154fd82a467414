import db from '@adonisjs/lucid/services/db'
import { EMPLOYEE_DAILY } from '#commerce/rollups/rollups'
import type { ReportContext } from '#reporting/context'
import { sumUp, type Group } from '#reporting/rollup_query'
import { prepared } from '#shared/database/prepared'

/**
 * What each employee sold, gave back or cancelled in the period and in the other one, told apart further by SQL over the rollup's row `s`. Names are
 * looked up after the sums: the planner knows nothing of how many sums there will be, and may go through all employees for
 * each of them when it joins the two.
 */
export async function salesByEmployee<K extends string = never>(
  context: ReportContext,
  sums: readonly string[],
  by = {} as Record<K, string>
): Promise<Group<K | 'employeeId' | 'employee'>[]> {
  const groups = await sumUp<K | 'employeeId'>(context, {
    rollup: EMPLOYEE_DAILY,
    sums,
    by: { ...by, employeeId: 's.employee_id' },
    withoutZeros: true,
  })
  const names = await namesOf(context, [...new Set(groups.map(({ key }) => key.employeeId))])
  return groups.map((group) => ({
    ...group,
    key: { ...group.key, employee: names.get(group.key.employeeId)! },
  }))
}

async function namesOf({ actor }: ReportContext, ids: unknown[]) {
  const { rows } = await db.rawQuery<{ rows: { id: unknown; name: string }[] }>(
    prepared(
      'select id, name from employees where tenant_id = :tenant and id = any(cast(:ids as uuid[]))'
    ),
    { tenant: actor.tenantId, ids } as never
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}
