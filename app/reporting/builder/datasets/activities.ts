import { CRM_DIMENSIONS, crmSource } from '#reporting/builder/datasets/crm_sources'
import type { Dataset } from '#reporting/builder/datasets/dataset'
import { ACTIVITY_SUMS } from '#reporting/definitions/crm/manager_activity'

/** What was done for leads, deals and customers, by when it was done. */
export const activities: Dataset = {
  name: 'activities',
  permission: 'reports.crm',
  subject: 'crm',
  dimensions: [...CRM_DIMENSIONS, 'activityType', 'direction'],
  measures: {
    activities: ['activities'],
    activityShare: ['activities'],
    tasks: ['tasks'],
    calls: ['calls'],
    meetings: ['meetings'],
    emails: ['emails'],
    messages: ['messages'],
    otherActivities: ['others'],
    callMinutes: ['call_seconds'],
    lateActivities: ['late'],
    onTime: ['due', 'late'],
  },
  sources: [
    crmSource({
      facts: 'activities',
      at: 'done_at',
      dimensions: { activityType: 'd.type', direction: 'd.direction' },
      sums: ACTIVITY_SUMS,
    }),
  ],
}
