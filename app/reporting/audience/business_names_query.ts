import db from '@adonisjs/lucid/services/db'
import type { ReportContext } from '#reporting/context'

/** Names of all businesses by their ids: every business knows with whom it is in a club. */
export async function businessNames({ actor }: ReportContext): Promise<Map<string, string>> {
  const rows: { id: string; name: string }[] = await db
    .from('businesses')
    .where('tenant_id', actor.tenantId)
    .select('id', 'name')
  return new Map(rows.map(({ id, name }) => [id, name]))
}
