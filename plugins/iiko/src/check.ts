import { answerCheck, type CheckResult, type Context } from '@krug/connector-sdk'
import type { Config } from './config.ts'
import { probeColumns } from './receipts/columns.ts'
import { fetchCorporation } from './upstream/corporation.ts'

/** Asks for what a run needs first: a seat, the list of venues, the sales report. */
export function check(ctx: Context<Config>): Promise<CheckResult> {
  return answerCheck(async () => {
    const { name, departments } = await fetchCorporation(ctx.http)
    const columns = await probeColumns(ctx.http)
    return {
      ok: true,
      account: name,
      timezone: ctx.config.timezone,
      venues: departments.map(({ id, name: title }) => ({
        externalId: id,
        name: title,
        timezone: ctx.config.timezone,
      })),
      notes: columns.notes,
    }
  })
}
