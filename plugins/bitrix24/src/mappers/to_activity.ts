import type { ActivityType, Rec } from '@krug/connector-sdk'
import type { CrmActivity, Task } from '../upstream/activities.ts'
import { CONTACT, DEAL, LEAD } from '../upstream/items.ts'
import { reference } from './to_opportunity.ts'

const TASK = 3
const TYPES: Record<number, ActivityType> = { 1: 'meeting', 2: 'call', 4: 'email' }
const PROVIDERS: [RegExp, ActivityType][] = [
  [/MEETING/, 'meeting'],
  [/CALL/, 'call'],
  [/EMAIL/, 'email'],
  [/SMS|OPENLINES|IM/, 'message'],
  [/TODO/, 'task'],
]

export const taskId = (id: number | string) => `task:${id}`

/** Tasks have a list of their own, and an activity here as well. */
export function isTask({ TYPE_ID: type, PROVIDER_ID: provider }: CrmActivity): boolean {
  return type === TASK || /TASKS/.test(provider ?? '')
}

export function toActivity(activity: CrmActivity): Rec<'activity'> {
  const owner = (type: number) =>
    activity.OWNER_TYPE_ID === type ? reference(activity.OWNER_ID) : undefined
  const done = activity.COMPLETED === 'Y'
  return {
    externalId: String(activity.ID),
    type: typeOf(activity),
    subject: activity.SUBJECT?.trim().slice(0, 1000) || undefined,
    employeeExternalId: reference(activity.RESPONSIBLE_ID),
    leadExternalId: owner(LEAD),
    dealExternalId: owner(DEAL),
    customerExternalId: owner(CONTACT),
    createdAt: activity.CREATED,
    dueAt: activity.DEADLINE || activity.START_TIME || undefined,
    doneAt: done ? activity.END_TIME || activity.LAST_UPDATED : undefined,
    direction: ({ 1: 'in', 2: 'out' } as const)[activity.DIRECTION ?? 0],
    updatedAt: activity.LAST_UPDATED,
  }
}

function typeOf({ TYPE_ID: type, PROVIDER_ID: provider = '' }: CrmActivity): ActivityType {
  return TYPES[type] ?? PROVIDERS.find(([pattern]) => pattern.test(provider))?.[1] ?? 'other'
}

/** Only what a task says of the CRM; tasks about anything else are none of ours. */
export function toTask(task: Task): Rec<'activity'> | null {
  const about = new Map(bindingsOf(task).map(([kind, id]) => [kind, id] as const))
  if (about.size === 0) return null
  return {
    externalId: taskId(task.id),
    type: 'task',
    subject: task.title?.trim().slice(0, 1000) || undefined,
    employeeExternalId: reference(task.responsibleId),
    leadExternalId: about.get('L'),
    dealExternalId: about.get('D'),
    customerExternalId: about.get('C'),
    createdAt: task.createdDate,
    dueAt: task.deadline || undefined,
    doneAt: task.closedDate || undefined,
    updatedAt: task.changedDate,
  }
}

/** `['D_7001', 'C_880']`; `false` where there are none. */
function bindingsOf({ ufCrmTask: bindings }: Task): [string, string][] {
  if (!Array.isArray(bindings)) return []
  return bindings.flatMap((each) => {
    const [, kind = '', id = ''] = /^([LDC])_(\d+)$/.exec(String(each)) ?? []
    return kind ? [[kind, id] as [string, string]] : []
  })
}
