import vine from '@vinejs/vine'
import { defineStream, type Context, type ReadRequest } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { toActivity } from '../mappers/to_activity.ts'
import { fetchAccount, type Account } from '../upstream/account.ts'
import { fetchEntitiesWith, fetchEventsOf } from '../upstream/events.ts'
import { fetchByIds, fetchList } from '../upstream/resource.ts'
import { TASKS, type AmoTask } from '../upstream/tasks.ts'
import { readPages } from './changes.ts'

/** Tasks come by id, not by change: `latest` is the last change seen so far, where the next run begins. */
type TaskCursor = { from: number; page: number; latest: number }

const taskCursor = vine.create({ from: vine.number(), page: vine.number(), latest: vine.number() })

export const activities = defineStream<Config, 'activity', TaskCursor>({
  emits: 'activity',
  cursor: taskCursor,
  modes: ['full', 'incremental'],
  deletes: 'explicit',

  async *read(ctx, request) {
    const account = await fetchAccount(ctx.http)
    const start = startOf(request)
    if (request.mode === 'incremental') {
      const deletes = await fetchEntitiesWith(ctx.http, 'task_deleted', start.from)
      if (deletes.length > 0) yield { upserts: [], deletes, cursor: start }
    }
    const fetch = (query: Record<string, string | number>) =>
      fetchList(ctx.http, TASKS, {
        'filter[updated_at][from]': start.from,
        'order[id]': 'asc',
        ...query,
      })
    let { latest } = start
    for await (const { rows, cursor } of readPages(fetch, start)) {
      latest = Math.max(latest, ...rows.map((row) => row.updated_at))
      yield { upserts: await sealTasks(ctx, account, rows), cursor: { ...cursor, latest } }
    }
  },

  async fetch(ctx, ids) {
    const { found, gone } = await fetchByIds(ctx.http, TASKS, ids)
    const account = await fetchAccount(ctx.http)
    return { upserts: await sealTasks(ctx, account, found), deletes: gone }
  },
})

function startOf({ mode, since, resume, overlapSeconds }: ReadRequest<TaskCursor>): TaskCursor {
  if (resume) return resume
  const from = mode === 'incremental' && since ? Math.max(0, since.latest - overlapSeconds) : 0
  return { from, page: 1, latest: from }
}

/** A task does not say when it was done; the event of its completion does. */
async function sealTasks(ctx: Context<Config>, { filters }: Account, tasks: AmoTask[]) {
  const ids = tasks.filter((task) => task.is_completed).map(({ id }) => id)
  const events = filters
    ? await fetchEventsOf(ctx.http, { type: 'task_completed', entity: 'task', ids })
    : new Map()
  return tasks.map((task) => {
    const completedAt = events.get(task.id)?.at(-1)?.created_at
    return ctx.seal('activity', toActivity(task, completedAt))
  })
}
