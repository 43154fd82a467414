import { answerCheck, type CheckResult, type Context, type Text } from '@krug/connector-sdk'
import type { Config } from './config.ts'
import { addDays } from './days.ts'
import { fetchHistory } from './upstream/history.ts'
import { fetchOrders } from './upstream/orders.ts'
import { fetchCategories } from './upstream/references.ts'
import { fetchSystem } from './upstream/system.ts'

const WEEK = 7

/** Asks for what a run needs first: the restaurant, a dictionary, the orders, and the history where it is set up. */
export function check(ctx: Context<Config>): Promise<CheckResult> {
  return answerCheck(async () => {
    const { restaurant, shift } = await fetchSystem(ctx)
    await fetchCategories(ctx)
    if (shift) await fetchOrders(ctx, '0')
    const { timezone, historyProcedure } = ctx.config
    if (historyProcedure) {
      const to = shift ?? ctx.now.toISOString().slice(0, 10)
      await fetchHistory(ctx, 'shifts', { restaurant: restaurant.id, from: addDays(to, -WEEK), to })
    }
    return {
      ok: true,
      account: restaurant.name,
      timezone,
      venues: [{ externalId: restaurant.id, name: restaurant.name, timezone }],
      notes: [...(historyProcedure ? [] : [NO_HISTORY]), ...(shift ? [] : [NO_SHIFT])],
    }
  })
}

const NO_HISTORY: Text = {
  ru: 'История не настроена: будут читаться только чеки открытой смены, начиная с сегодняшней.',
  en: 'History is not set up: only receipts of the open shift will be read, from today on.',
}
const NO_SHIFT: Text = {
  ru: 'Сейчас общая смена закрыта: чеки появятся, когда её откроют.',
  en: 'No common shift is open now: receipts will come when one is opened.',
}
