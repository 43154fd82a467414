import {
  AuthError,
  ConfigError,
  PermissionError,
  RateLimitedError,
  TransientError,
  UpstreamContractError,
  type Context,
  type Schema,
  type Text,
} from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { reading } from './reading.ts'

const CLOUD = 'https://ws.ucs.ru'
const CREATE = 'wsserverlp/api/v2/aggregators/Create'
/** Seconds that the agent at the venue has; the vendor allows 180 at most. */
const TIMEOUT = 120
const PAUSE = 60_000

interface Envelope {
  responseCommon?: { taskGuid?: string }
  taskResponse?: unknown
  error?: Record<string, { code?: string; desc?: string } | null>
}

/** The agent took the task and has not finished it: nobody must act. */
class StillRunning extends RateLimitedError {
  readonly taskGuid: string

  constructor(taskGuid: string, now: Date) {
    super(SLOW, new Date(now.getTime() + PAUSE))
    this.taskGuid = taskGuid
  }
}

/**
 * Has the agent at the venue carry out a task; one that takes long is asked for by its number.
 * https://docs.rkeeper.ru/ws/white-server-api-v2-27845668.html
 */
export async function runTask<T>(
  ctx: Context<Config>,
  taskType: string,
  params: Record<string, unknown>,
  expect: Schema<T>
): Promise<T> {
  const sync = { objectId: ctx.config.objectId, timeout: TIMEOUT }
  const task = { taskType, params: { sync, ...params } }
  const started = await create(ctx, task, settled(taskSchema(ctx, expect)))
  if (!('taskGuid' in started)) return started.value
  const question = { taskType: 'GetTaskResponse', params: { taskGuid: started.taskGuid } }
  return create(ctx, question, taskSchema(ctx, expect))
}

function create<T>({ config, http }: Context<Config>, json: object, expect: Schema<T>) {
  return http.send({
    method: 'POST',
    path: new URL(CREATE, `${config.whiteServerUrl ?? CLOUD}/`).href,
    headers: { AggregatorAuthentication: config.whiteServerToken!.release() },
    json,
    expect,
    readOnly: true,
    timeoutSeconds: TIMEOUT + 60,
  })
}

/** What the task answered. Failures come with status 200 as well. */
function taskSchema<T>({ now }: Context<Config>, expect: Schema<T>): Schema<T> {
  return reading(expect, (answer) => {
    const { error, responseCommon, taskResponse } = (answer ?? {}) as Envelope
    for (const [from, problem] of Object.entries(error ?? {})) {
      if (problem?.code === 'AwaitingAnswer')
        throw new StillRunning(responseCommon?.taskGuid ?? '', now)
      if (problem) throw failure(from, problem.code ?? '', problem.desc ?? '', now)
    }
    return taskResponse
  })
}

type Started<T> = { value: T } | { taskGuid: string }

/** A task that is not finished is an answer here, not a failure after which one asks the same again. */
function settled<T>(schema: Schema<T>): Schema<Started<T>> {
  const { validate, ...rest } = schema['~standard']
  return {
    '~standard': {
      ...rest,
      types: undefined,
      async validate(answer) {
        try {
          const result = await validate(answer)
          return result.issues ? result : { value: { value: result.value } }
        } catch (error) {
          if (!(error instanceof StillRunning) || !error.taskGuid) throw error
          return { value: { taskGuid: error.taskGuid } }
        }
      },
    },
  }
}

function failure(from: string, code: string, said: string, now: Date) {
  const detail = `${from}: ${code} ${said}`
  if (code === 'AuthFailed') return new AuthError(NO_TOKEN, { detail })
  if (/^License|^Ws(Agent|Aggregator|Product)$/.test(code))
    return new PermissionError(NO_LICENCE, { detail })
  if (code === 'TaskLimitExceeded')
    return new RateLimitedError(TOO_MANY, new Date(now.getTime() + PAUSE), { detail })
  if (code === 'NotFound' || code === 'WsAgentNotSelected')
    return new ConfigError(NO_OBJECT, { field: 'objectId', detail })
  if (code === 'BadRequest') return new UpstreamContractError(NOT_UNDERSTOOD, { detail })
  return new TransientError(NO_AGENT, { detail })
}

const SLOW: Text = {
  ru: 'Агент White Server ещё выполняет задание. Спросим ещё раз.',
  en: 'The White Server agent is still at work. We will ask again.',
}
const NO_TOKEN: Text = {
  ru: 'White Server не принимает токен. Проверьте его или попросите у UCS новый.',
  en: 'White Server refuses the token. Check it or ask UCS for a new one.',
}
const NO_LICENCE: Text = {
  ru: 'Лицензия White Server для этого ресторана не действует. Продлите лицензии WsAgent и WsAggregator у дилера r_keeper.',
  en: 'The White Server licence of this restaurant is not valid. Have your r_keeper dealer renew WsAgent and WsAggregator.',
}
const TOO_MANY: Text = {
  ru: 'White Server просит обращаться реже. Продолжим позже сами.',
  en: 'White Server asks for fewer requests. We will go on later by ourselves.',
}
const NO_OBJECT: Text = {
  ru: 'White Server не знает ресторана с таким кодом или у него нет агента. Проверьте код объекта.',
  en: 'White Server knows no restaurant with this code, or it has no agent. Check the code of the object.',
}
const NOT_UNDERSTOOD: Text = {
  ru: 'White Server не понимает задание. Проверьте, что у агента включён нужный модуль (RK7 или SQL).',
  en: 'White Server does not understand the task. Check that the agent has the module it needs (RK7 or SQL).',
}
const NO_AGENT: Text = {
  ru: 'Агент White Server в ресторане не отвечает. Проверьте, что компьютер с агентом включён и есть интернет.',
  en: 'The White Server agent at the restaurant does not answer. Check that its computer is on and has a connection.',
}
