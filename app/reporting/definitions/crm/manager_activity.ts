import { sumUpCrm } from '#reporting/crm_query'
import { BY_MANAGER, managerRows } from '#reporting/definitions/crm/managers'
import { defineReport, dimension, measures } from '#reporting/report'
import { sorted, withTotals } from '#reporting/rows'

const ofType = (type: string) => `count(*) filter (where d.type = '${type}')`

export const ACTIVITY_SUMS = {
  activities: 'count(*)',
  tasks: ofType('task'),
  calls: ofType('call'),
  meetings: ofType('meeting'),
  emails: ofType('email'),
  messages: ofType('message'),
  others: ofType('other'),
  call_seconds: `sum(d.duration_seconds) filter (where d.type = 'call')`,
  due: 'count(d.due_at)',
  late: 'count(*) filter (where d.done_at > d.due_at)',
}

/** What each manager got done, by when it was done. */
export const managerActivity = defineReport({
  id: 'manager-activity',
  group: 'crm',
  permission: 'reports.crm',
  subject: 'crm',
  parameters: {},
  compare: 'none',
  paged: true,
  columns: () => [
    dimension('manager'),
    dimension('department'),
    ...measures('activities', 'tasks', 'calls', 'meetings', 'emails', 'messages'),
    ...measures('otherActivities', 'callMinutes', 'lateActivities', 'onTime', 'activityShare'),
  ],
  chart: { kind: 'bar', x: 'manager', y: 'activities' },

  async run(context) {
    const groups = await sumUpCrm(context, {
      facts: 'activities',
      at: 'done_at',
      sums: ACTIVITY_SUMS,
      by: BY_MANAGER,
    })
    const rows = await managerRows(context, groups)
    const ordered = sorted(
      rows,
      ({ activities }) => activities,
      ({ dimensions }) => `${dimensions.manager} ${dimensions.managerId}`
    )
    return withTotals(context, ordered, Object.keys(ACTIVITY_SUMS))
  },
})
