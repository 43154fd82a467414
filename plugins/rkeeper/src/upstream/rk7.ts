import vine from '@vinejs/vine'
import type { Context, Schema } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { reading } from './reading.ts'
import { runTask } from './white_server.ts'
import { resultSchema } from './xml.ts'

const PATH = '/rk7api/v0/xmlinterface.xml'

const wrapped = vine.create({ rk7Xml: vine.string() })

export interface Question {
  /** Everything of the command: attributes, quoted and escaped. */
  command: string
  /** Dictionaries are complete on the reference server, orders live on the cash server. */
  of: 'cash' | 'reference'
  timeoutSeconds?: number
}

/**
 * Asks a server of r_keeper by its XML interface, straight or through the agent at the venue.
 * https://docs.rkeeper.ru/rk7/latest/ru/sposoby-vypolneniya-komand-9799581.html
 */
export function ask<T>(ctx: Context<Config>, question: Question, schema: Schema<T>): Promise<T> {
  const xml = `<?xml version="1.0" encoding="utf-8"?><RK7Query><RK7CMD ${question.command}/></RK7Query>`
  const expect = resultSchema(schema)
  return ctx.config.road === 'whiteServer'
    ? askAgent(ctx, xml, expect)
    : askServer(ctx, question, xml, expect)
}

function askServer<T>(
  { config, http }: Context<Config>,
  { of, timeoutSeconds = 60 }: Question,
  text: string,
  expect: Schema<T>
) {
  const address = of === 'reference' ? (config.referenceUrl ?? config.baseUrl!) : config.baseUrl!
  const credentials = Buffer.from(`${config.login}:${config.password!.release()}`)
  return http.send({
    method: 'POST',
    path: new URL(PATH, address).href,
    headers: { authorization: `Basic ${credentials.toString('base64')}` },
    body: { type: 'text/xml; charset=utf-8', text },
    as: 'text',
    readOnly: true,
    expect,
    timeoutSeconds,
  })
}

/** White Server carries queries and answers as base64; the name of the field in the answer is not documented. */
async function askAgent<T>(ctx: Context<Config>, xml: string, expect: Schema<T>): Promise<T> {
  const params = { rk7Query: Buffer.from(xml).toString('base64') }
  const inner = reading(expect, (answer) => Buffer.from(String(answer), 'base64').toString())
  return runTask(ctx, 'ExecuteRk7Query', params, unwrapped(inner))
}

function unwrapped<T>(schema: Schema<T>): Schema<T> {
  const inner = schema['~standard']
  return {
    '~standard': {
      ...inner,
      async validate(answer) {
        const outer = await wrapped['~standard'].validate(answer)
        return outer.issues ? outer : inner.validate(outer.value.rk7Xml)
      },
    },
  }
}
