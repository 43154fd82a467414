import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import { rowsOf } from './items.ts'
import type { Keyset } from './keyset.ts'

const activity = vine.object({
  ID: vine.number(),
  OWNER_ID: vine.number(),
  /** 1 lead, 2 deal, 3 contact. */
  OWNER_TYPE_ID: vine.number(),
  /** 1 meeting, 2 call, 3 task, 4 mail, 6 by PROVIDER_ID. */
  TYPE_ID: vine.number(),
  PROVIDER_ID: vine.string().optional(),
  SUBJECT: vine.string().optional(),
  CREATED: vine.string(),
  LAST_UPDATED: vine.string(),
  START_TIME: vine.string().optional(),
  END_TIME: vine.string().optional(),
  DEADLINE: vine.string().optional(),
  COMPLETED: vine.string(),
  RESPONSIBLE_ID: vine.number().optional(),
  /** 1 in, 2 out. */
  DIRECTION: vine.number().optional(),
})

const task = vine.object({
  id: vine.number(),
  title: vine.string().optional(),
  responsibleId: vine.number().optional(),
  createdDate: vine.string(),
  changedDate: vine.string(),
  closedDate: vine.string().optional(),
  deadline: vine.string().optional(),
  /** `D_7001`, `C_880`, `L_12`; nothing for tasks that are not about the CRM. */
  ufCrmTask: vine.any().optional(),
})

export type CrmActivity = Infer<typeof activity>
export type Task = Infer<typeof task>

/** https://apidocs.bitrix24.ru/api-reference/crm/timeline/activities/activity-base/crm-activity-list.html */
export const ACTIVITIES: Keyset<CrmActivity> = {
  method: 'crm.activity.list',
  id: 'ID',
  lastId: '[49][ID]',
  rows: vine.create(vine.array(activity)),
  idOf: (row) => row.ID,
  params: { select: Object.keys(activity.getProperties()) },
}

const tasks = vine.create({ tasks: vine.array(task) })['~standard']

/** https://apidocs.bitrix24.ru/api-reference/tasks/tasks-task-list.html */
export const TASKS: Keyset<Task> = {
  method: 'tasks.task.list',
  id: 'ID',
  lastId: '[tasks][49][id]',
  rows: { '~standard': { ...tasks, types: undefined, validate: rowsOf(tasks.validate, 'tasks') } },
  idOf: (row) => row.id,
  params: {
    // Whether this list knows the shortcut for lists without a count is not documented.
    start: 0,
    select: [
      'ID',
      'TITLE',
      'RESPONSIBLE_ID',
      'CREATED_DATE',
      'CHANGED_DATE',
      'CLOSED_DATE',
      'DEADLINE',
      'UF_CRM_TASK',
    ],
  },
}
