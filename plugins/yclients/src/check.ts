import vine from '@vinejs/vine'
import { answerCheck, type CheckResult, type Context } from '@krug/connector-sdk'
import type { Config } from './config.ts'
import { fetchBranches, Refusals } from './upstream/branches.ts'
import { answer } from './upstream/answer.ts'

const anyRecords = answer(vine.array(vine.any()))

/** Asks for the branches and, of each, for an appointment: where that is refused, nothing else will be given. */
export function check(ctx: Context<Config>): Promise<CheckResult> {
  return answerCheck(async () => {
    const branches = await fetchBranches(ctx)
    const refusals = new Refusals(branches)
    for (const branch of branches) {
      const request = { path: `records/${branch.id}`, query: { count: 1 }, expect: anyRecords }
      await ctx.http.send(request).catch((error) => refusals.take(branch, error))
    }
    return {
      ok: true,
      account: branches.map(({ title }) => title).join(', ') || 'YCLIENTS',
      timezone: branches[0]?.timezone,
      venues: branches.map(({ id, title, timezone, address }) => ({
        externalId: id,
        name: title,
        timezone,
        address,
      })),
      notes: refusals.notes,
    }
  })
}
