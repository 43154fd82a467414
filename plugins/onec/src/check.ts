import { answerCheck, type CheckResult, type Context, type Text } from '@krug/connector-sdk'
import type { Config } from './config.ts'
import { fetchRows } from './odata/query.ts'
import { notPublished } from './odata/goods.ts'
import { documentSource, reportSource } from './odata/receipt_rows.ts'
import { NOMENCLATURE, PRICES, REPORTS } from './odata/sets.ts'
import { openBase } from './profiles/base.ts'
import { pingService } from './service/read.ts'
import { fetchVenues } from './streams/venues.ts'

/** Which base it is, which venues it has, and whether its receipts can be read. */
export function check(ctx: Context<Config>): Promise<CheckResult> {
  return answerCheck(async () => {
    const { account, notes } = await (ctx.config.mode === 'service'
      ? askService(ctx)
      : askBase(ctx))
    const venues = await fetchVenues(ctx)
    return {
      ok: true,
      account,
      timezone: ctx.config.timezone,
      venues: venues
        .filter(({ deleted }) => !deleted)
        .map(({ externalId, name, timezone }) => ({ externalId, name, timezone })),
      notes,
    }
  })
}

async function askService(ctx: Context<Config>) {
  const { name, configuration, version } = await pingService(ctx)
  const account = [configuration ?? name, version].filter(Boolean).join(' ')
  return { account, notes: [] as Text[] }
}

async function askBase(ctx: Context<Config>) {
  const { model, profile } = await openBase(ctx)
  const reports = ctx.config.sales === 'reports'
  const { source, select } = reports ? reportSource(model) : documentSource(model, profile.sale)
  const rows = await fetchRows(ctx, source, { select, top: 1 })
  const missing = [NOMENCLATURE, PRICES, ...(reports ? [REPORTS] : [])].filter(
    (set) => !model.has(set)
  )
  const notes = missing.length > 0 ? [notPublished(...missing)] : []
  if (rows.length === 0 && !reports && model.has(REPORTS)) notes.push(ONLY_REPORTS)
  return { account: profile.title, notes }
}

const ONLY_REPORTS: Text = {
  ru: 'Чеков ККМ в базе нет, есть только отчёты о розничных продажах. Выберите «Отчёты о розничных продажах» в поле «Откуда брать продажи».',
  en: 'The base has no receipts, only reports of retail sales. Choose “Reports of retail sales” in the field “Where sales come from”.',
}
