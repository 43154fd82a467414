import type { CheckResult, Context } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { probeColumns } from './receipts/columns.ts'
import { fetchCorporation } from './upstream/corporation.ts'

/** Asks for what a run needs first: a seat, the list of venues, the sales report. */
export async function checkServer(ctx: Context<Config>): Promise<CheckResult> {
  const { name, departments } = await fetchCorporation(ctx.http)
  const columns = await probeColumns(ctx.http)
  const { timezone } = ctx.config
  return {
    ok: true,
    account: name,
    timezone,
    venues: departments.map(({ id, name: title }) => ({ externalId: id, name: title, timezone })),
    notes: columns.notes,
  }
}
