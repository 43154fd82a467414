import { json, type Answer } from '@krug/connector-sdk/simulator'
import { answerProcedure } from './reporting_database.ts'
import type { World } from './world.ts'
import { answerQuery } from './xml_interface.ts'

export const OBJECT_ID = 190_001

interface Task {
  taskType: string
  params: {
    sync?: { objectId?: number }
    taskGuid?: string
    rk7Query?: string
    procedureName?: string
    parameters?: { name: string; value: string }[]
  }
}

/** Tasks for the agent at the venue. Whatever happens, the status is 200. */
export class WhiteServer {
  /** How often a task is still running when it is asked for. */
  awaits = 0
  #world: World
  #started = new Map<string, Task>()

  constructor(world: World) {
    this.#world = world
  }

  answer({ taskType, params }: Task): Answer {
    if (taskType === 'GetTaskResponse') return this.#answerLater(params.taskGuid ?? '')
    if (params.sync?.objectId !== OBJECT_ID) return failure('NotFound')
    if (this.awaits === 0) return this.#carryOut({ taskType, params })
    const guid = `task-${this.#started.size + 1}`
    this.#started.set(guid, { taskType, params })
    return failure('AwaitingAnswer', guid)
  }

  #answerLater(guid: string): Answer {
    const task = this.#started.get(guid)
    if (!task) return failure('NotFound')
    if (--this.awaits > 0) return failure('AwaitingAnswer', guid)
    return this.#carryOut(task)
  }

  #carryOut({ taskType, params }: Task): Answer {
    if (taskType === 'ExecuteRk7Query') {
      const query = Buffer.from(params.rk7Query ?? '', 'base64').toString()
      const answer = Buffer.from(answerQuery(this.#world, query)).toString('base64')
      return done({ rk7Xml: answer })
    }
    if (taskType === 'ExecuteSqlQuery' && params.procedureName === 'krug_history') {
      const parameters = params.parameters?.map(({ name, value }) => [name, value]) ?? []
      return done({ queryResult: answerProcedure(this.#world, Object.fromEntries(parameters)) })
    }
    return failure('BadRequest')
  }
}

const done = (taskResponse: object) =>
  json({ responseCommon: { taskGuid: 'task-0', objectId: OBJECT_ID }, taskResponse })

export function failure(code: string, taskGuid?: string): Answer {
  const error = { wsError: { code, desc: code }, agentError: null, rkError: null }
  return json({ responseCommon: { taskGuid }, error })
}
