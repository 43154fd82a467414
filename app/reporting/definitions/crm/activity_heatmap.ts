import { localTime, sumUpCrm } from '#reporting/crm_query'
import { weekdays } from '#reporting/dates'
import { ACTIVITY_SUMS } from '#reporting/definitions/crm/manager_activity'
import { zero } from '#reporting/measures'
import { defineReport, dimension, measures } from '#reporting/report'
import { withTotals } from '#reporting/rows'

const { activities, tasks, calls, meetings } = ACTIVITY_SUMS
const ASKED = { activities, tasks, calls, meetings }
const SUMS = Object.keys(ASKED)
const HOURS = Array.from({ length: 24 }, (_, hour) => hour)

/** Hours are counted from a Thursday on. */
const hourOfWeek = (weekday: number, hour: number) => ((weekday + 3) % 7) * 24 + hour

/** When things get done: weekday and hour on the tenant's own clock. */
export const activityHeatmap = defineReport({
  id: 'activity-heatmap',
  group: 'crm',
  permission: 'reports.crm',
  subject: 'crm',
  parameters: {},
  compare: 'none',
  columns: () => [
    dimension('activityWeekday', 'weekday'),
    dimension('activityHour', 'hour'),
    ...measures('activities', 'tasks', 'calls', 'meetings', 'activityShare'),
  ],
  chart: { kind: 'heatmap', x: 'activityHour', y: 'activityWeekday', value: 'activities' },

  async run(context) {
    const groups = await sumUpCrm(context, {
      facts: 'activities',
      at: 'done_at',
      sums: ASKED,
      by: { hour: `floor(date_part('epoch', ${localTime('done_at')}) / 3600)::int % 168` },
    })
    const cells = new Map(groups.map((group) => [group.key.hour, group]))
    const rows = weekdays(context.tenant.weekStartsOn).flatMap((weekday) =>
      HOURS.map((hour) => {
        const cell = cells.get(hourOfWeek(weekday, hour))
        return {
          dimensions: { activityWeekday: weekday, activityHour: hour },
          sums: cell?.sums ?? zero(SUMS),
          base: context.base && (cell?.base ?? zero(SUMS)),
        }
      })
    )
    return withTotals(context, rows, SUMS)
  },
})
