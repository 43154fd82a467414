import db from '@adonisjs/lucid/services/db'
import type { ReportContext } from '#reporting/context'
import type { ReportRow } from '#reporting/report'
import type { Group, Key } from '#reporting/rollup_query'

/** Groups rows `d` by who leads them. */
export const BY_MANAGER = { managerId: 'd.employee_id' }

/** A row for each manager; what nobody leads has one of its own. */
export async function managerRows(
  context: ReportContext,
  groups: Group<'managerId'>[]
): Promise<ReportRow[]> {
  const names = await namesOf(
    context,
    'employees',
    groups.map(({ key }) => key.managerId)
  )
  return groups.map(({ key: { managerId }, sums, base }) => {
    const known = names.get(managerId as string)
    return {
      dimensions: {
        managerId,
        manager: known?.name ?? context.t('words.unassigned'),
        department: known?.department ?? null,
      },
      sums,
      base,
    }
  })
}

/** Looked up after the sums: joined to every deal they would cost more than the sums do. */
export async function namesOf(
  { actor }: ReportContext,
  table: 'employees' | 'pipelines',
  ids: Key[]
): Promise<Map<string, { name: string; department: string | null }>> {
  const rows = await db
    .from(table)
    .where('tenant_id', actor.tenantId)
    .whereIn(
      'id',
      ids.filter((id) => id !== null)
    )
    .select('id', 'name', ...(table === 'employees' ? ['department'] : []))
  return new Map(rows.map(({ id, ...row }) => [id, { department: null, ...row }]))
}
