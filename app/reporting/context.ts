import i18nManager from '@adonisjs/i18n/services/main'
import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { today as todayIn } from '#shared/clock'
import { actorsTenant, summaryOf } from '#tenancy/queries/tenant_summary_query'
import { resolveComparison, type Comparison, type ComparisonInput } from '#reporting/comparison'
import type { DateRange, IsoDate } from '#reporting/dates'
import { selectCrm, type CrmFilter, type CrmSelection } from '#reporting/crm_filter'
import { presetRanges, resolvePeriod, type Period, type PeriodInput } from '#reporting/period'
import { STATE_OF_FIGURES } from '#reporting/state_of_figures'
import { cutsOf, isComplete, type Cut, type VenueClock } from '#reporting/to_date'
import { selectVenues, type SelectedVenues, type VenueFilter } from '#reporting/venue_filter'

/** What a report speaks of, and so what narrows it: sales of venues, or leads and deals. */
export type Subject = 'sales' | 'crm'

export type ReportInput = PeriodInput & ComparisonInput & VenueFilter & CrmFilter

/** Days of venues to add up; with cuts, each venue only up to its own point in time. */
export interface Window extends DateRange {
  cuts: Cut[] | null
}

/** Everything a report needs to know of its question, resolved once. */
export interface ReportContext extends SelectedVenues {
  actor: Actor
  tenant: ReturnType<typeof summaryOf>
  /** Of the figures, read before any of them: an answer may be newer than its state, never older. */
  state: string
  now: Date
  /** In the tenant's zone. */
  today: IsoDate
  /** `null` in a report on sales. */
  crm: CrmSelection | null
  /** By which the period runs: those of the venues, or the tenant's own. */
  clocks: VenueClock[]
  /** The places as they were asked for; nothing stands for all. */
  places: VenueFilter
  period: Period & { complete: boolean; presets: ReturnType<typeof presetRanges> }
  comparison: Comparison | null
  current: Window
  base: Window | null
  /** A sentence or word of resources/lang/<locale>/reports.json. */
  t(key: string, values?: Record<string, string | number>): string
}

/** @throws NotFoundError, PeriodReversedError, PeriodTooLongError */
export async function openReport(
  actor: Actor,
  input: ReportInput,
  now = new Date(),
  subject: Subject = 'sales'
): Promise<ReportContext> {
  const { tenant, state } = await tenantAndState(actor)
  const today = todayIn(tenant.timezone, 0, now)
  const selected = subject === 'sales' ? await selectVenues(actor, input) : NO_VENUES
  const crm = subject === 'crm' ? await selectCrm(actor, input) : null
  const clocks = crm ? [clockOf(tenant)] : selected.venues
  const period = resolvePeriod(input, today, tenant.weekStartsOn)
  const i18n = i18nManager.locale(actor.locale)
  const t: ReportContext['t'] = (key, values) => i18n.t(`reports.${key}`, values)

  const { businessId, venueId } = input
  const places = { businessId, venueId }
  const context = over(
    { actor, tenant, state, now, today, ...selected, places, crm, clocks, t },
    period
  )
  return compareWith(context, resolveComparison(period, input))
}

/** In one statement, for every question asks for both. */
async function tenantAndState(actor: Actor) {
  const row = await actorsTenant(actor)
    .select(db.raw(`${STATE_OF_FIGURES} as state`))
    .firstOrFail()
  return { tenant: summaryOf(row), state: row.$extras.state as string }
}

type Asked = Omit<ReportContext, 'period' | 'comparison' | 'current' | 'base'>

/** Deals belong to none. */
const NO_VENUES: SelectedVenues = { venues: [], venuesOfTenant: null }

/** The clock on the tenant's own wall. */
const clockOf = ({ timezone }: ReportContext['tenant']) => ({ id: '', timezone, dayStartHour: 0 })

/** The same question over a period, compared with nothing. */
export function over(asked: Asked, period: Period): ReportContext {
  const { clocks, now, today, tenant } = asked
  return {
    ...asked,
    period: {
      ...period,
      complete: today > period.to && isComplete(period, clocks, now),
      presets: presetRanges(today, tenant.weekStartsOn),
    },
    comparison: null,
    current: { from: period.from, to: period.through, cuts: null },
    base: null,
  }
}

/** The same question beside another period. */
export function compareWith(context: ReportContext, comparison: Comparison | null): ReportContext {
  if (!comparison) return { ...context, comparison, base: null }
  const { period, clocks, now } = context
  const cuts = period.complete ? null : cutsOf(period, comparison, clocks, now)
  return { ...context, comparison, base: { from: comparison.from, to: comparison.to, cuts } }
}

/** How far a comparison "to date" reaches, in the tenant's own zone. */
export function comparedUntil({ tenant, period, comparison, now }: ReportContext) {
  const [cut] = cutsOf(period, comparison!, [clockOf(tenant)], now)
  if (period.complete || cut.onDate > comparison!.to)
    return { toDate: false, through: comparison!.to, untilHour: null }
  return { toDate: true, through: cut.onDate, untilHour: cut.hours }
}
