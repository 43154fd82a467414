import vine from '@vinejs/vine'
import { defineStream, type Context, type Rec, type Text } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { isTask, toActivity, toTask } from '../mappers/to_activity.ts'
import { ACTIVITIES, TASKS } from '../upstream/activities.ts'
import { readAllOf, readKeyset } from '../upstream/keyset.ts'
import { isOpen } from '../upstream/people.ts'
import { changedSince, startOf, type ChangeCursor } from './changes.ts'

/** Activities of the CRM first, then, with `tasks`, the tasks that are about it. */
type ActivityCursor = ChangeCursor & { tasks: boolean }

const activityCursor = vine.create({
  since: vine.number(),
  began: vine.number(),
  after: vine.number(),
  tasks: vine.boolean(),
})

export const activities = defineStream<Config, 'activity', ActivityCursor>({
  emits: 'activity',
  cursor: activityCursor,
  modes: ['full', 'incremental'],
  deletes: 'by-absence',

  async *read(ctx, request) {
    const start: ActivityCursor = { tasks: false, ...startOf(ctx, request) }
    const tasksOpen = await isOpen(ctx.http, 'task')
    const notes = tasksOpen ? undefined : [NO_TASKS]
    if (!start.tasks) {
      const filter = changedSince(start, 'LAST_UPDATED')
      for await (const rows of readKeyset(ctx.http, ACTIVITIES, filter, start.after)) {
        const upserts = seal(ctx, rows.filter((row) => !isTask(row)).map(toActivity))
        yield { upserts, notes, cursor: { ...start, after: rows.at(-1)!.ID } }
      }
    }
    if (!tasksOpen) return
    const filter = changedSince(start, 'CHANGED_DATE')
    const after = start.tasks ? start.after : 0
    for await (const rows of readKeyset(ctx.http, TASKS, filter, after)) {
      const upserts = seal(
        ctx,
        rows.flatMap((row) => toTask(row) ?? [])
      )
      yield { upserts, cursor: { ...start, after: rows.at(-1)!.id, tasks: true } }
    }
  },

  /** What is not found may be out of sight only: the next full pass knows. */
  async fetch(ctx, ids) {
    const own = ids.filter((id) => !id.startsWith('task:'))
    const tasks = ids.filter((id) => id.startsWith('task:')).map((id) => id.slice('task:'.length))
    const found = await readAllOf(ctx.http, ACTIVITIES, own.length ? [{ '@ID': own }] : [])
    const foundTasks = await readAllOf(ctx.http, TASKS, tasks.length ? [{ ID: tasks }] : [])
    return {
      upserts: seal(ctx, [
        ...found
          .flat()
          .filter((row) => !isTask(row))
          .map(toActivity),
        ...foundTasks.flat().flatMap((row) => toTask(row) ?? []),
      ]),
    }
  },
})

const seal = (ctx: Context<Config>, records: Rec<'activity'>[]) =>
  records.map((record) => ctx.seal('activity', record))

const NO_TASKS: Text = {
  ru: 'Вебхуку не разрешены задачи (task): прочитаны только дела CRM.',
  en: 'The webhook may not read tasks (task): only the activities of the CRM were read.',
}
