import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import { resource } from './resource.ts'

const task = vine.object({
  id: vine.number(),
  text: vine.string().optional(),
  responsible_user_id: vine.number().optional(),
  entity_id: vine.number().optional(),
  entity_type: vine.string().optional(),
  task_type_id: vine.number().optional(),
  is_completed: vine.boolean(),
  complete_till: vine.number().optional(),
  duration: vine.number().optional(),
  created_at: vine.number(),
  updated_at: vine.number(),
})

export type AmoTask = Infer<typeof task>

/** https://www.amocrm.ru/developers/content/crm_platform/tasks-api */
export const TASKS = resource('tasks', task)
