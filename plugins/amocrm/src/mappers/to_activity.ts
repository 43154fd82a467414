import type { ActivityType, Rec } from '@krug/connector-sdk'
import { moment } from '../moments.ts'
import type { AmoTask } from '../upstream/tasks.ts'

/** Kinds that every account has; those of its own are tasks. */
const TYPES: Record<number, ActivityType> = { 1: 'call', 2: 'meeting' }

/** @param completedAt when the event of its completion happened, as long as the vendor remembers it. */
export function toActivity(task: AmoTask, completedAt?: number): Rec<'activity'> {
  const entity = task.entity_id ? String(task.entity_id) : undefined
  return {
    externalId: String(task.id),
    type: TYPES[task.task_type_id ?? 0] ?? 'task',
    subject: task.text?.trim().slice(0, 1000) || undefined,
    employeeExternalId: task.responsible_user_id ? String(task.responsible_user_id) : undefined,
    dealExternalId: task.entity_type === 'leads' ? entity : undefined,
    customerExternalId: task.entity_type === 'contacts' ? entity : undefined,
    createdAt: moment(task.created_at),
    dueAt: task.complete_till ? moment(task.complete_till) : undefined,
    doneAt: task.is_completed ? moment(completedAt ?? task.updated_at) : undefined,
    durationSeconds: task.duration && task.duration > 0 ? Math.round(task.duration) : undefined,
    updatedAt: moment(task.updated_at),
  }
}
