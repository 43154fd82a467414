import type { Connector, Context, Page, Plugin, Sealed, Stream } from '../contract.ts'
import { ConnectorError, RateLimitedError } from '../errors.ts'
import { secretFields } from '../host/index.ts'

/**
 * Ways in which connectors are written wrong. The kit must refuse each of them at every plugin that it fits: a test of
 * the kit says so.
 */
export const MUTATIONS = {
  'drop-page': {
    what: 'the first page that has records is lost',
    apply: (connector: AnyConnector) => eachRead(connector, dropFirstPage),
  },
  'drop-row': {
    what: 'the first record is lost',
    apply: (connector: AnyConnector) => eachRead(connector, dropFirstRow),
  },
  'repeat-row': {
    what: 'a record comes twice',
    apply: (connector: AnyConnector) =>
      eachPage(connector, (page) => ({ ...page, upserts: [...page.upserts, ...page.upserts] })),
  },
  'float-money': {
    what: 'sums and names are not of the vocabulary',
    apply: (connector: AnyConnector) => eachPage(connector, spoilValues),
  },
  'skip-seal': {
    what: 'records leave without the privacy policy',
    apply: (connector: AnyConnector) =>
      eachPage(connector, (page) => ({
        ...page,
        upserts: page.upserts.map((record) => ({ ...record })) as Sealed<any>[],
      })),
  },
  'nested-cursor': {
    what: 'a cursor cannot be stored',
    apply: (connector: AnyConnector) =>
      eachPage(connector, (page) => ({ ...page, cursor: { inner: page.cursor } as never })),
  },
  'forget-resume': {
    what: 'a resumed run starts over',
    apply: (connector: AnyConnector) =>
      eachStream(connector, (stream) => ({
        ...stream,
        read: (ctx, request) => stream.read(ctx, { ...request, resume: null }),
      })),
  },
  'swallow-429': {
    what: 'a vendor that asks to wait is taken for the end of the data',
    http: true,
    apply: (connector: AnyConnector) =>
      swallow(connector, (error) => error instanceof RateLimitedError),
  },
  'swallow-errors': {
    what: 'an error is taken for the end of the data',
    http: true,
    apply: (connector: AnyConnector) =>
      swallow(connector, (error) => error instanceof ConnectorError),
  },
  'log-secret': {
    what: 'a credential is given to the log',
    http: true,
    secret: true,
    apply: logSecrets,
  },
  'open-secret': {
    what: 'a credential arrives as plain text',
    http: true,
    secret: true,
    apply: openSecrets,
  },
  'check-always': {
    what: 'check says yes to anything',
    http: true,
    apply: (connector: AnyConnector) => ({
      ...connector,
      check: async () => ({ ok: true as const, account: 'anything', venues: [] }),
    }),
  },
  'lose-label': {
    what: 'a stream has no label',
    apply: (connector: AnyConnector) => ({
      ...connector,
      streams: { ...connector.streams, unnamed: Object.values(connector.streams)[0]! },
    }),
  },
  'leak-medical': {
    what: 'a medical source lets everything out',
    medical: true,
    apply: leak,
  },
  'believe-anyone': {
    what: 'any delivery is taken for the vendor',
    webhook: true,
    apply: (connector: AnyConnector) => ({
      ...connector,
      webhook: { ...connector.webhook!, verify: () => true },
    }),
  },
  'write-twice': {
    what: 'a retry writes again',
    writes: true,
    apply: (connector: AnyConnector) => ({
      ...connector,
      writes: Object.fromEntries(
        Object.entries(connector.writes!).map(([name, write]) => [
          name,
          { ...write, find: async () => null },
        ])
      ),
    }),
  },
} satisfies Record<string, MutationOptions>

interface MutationOptions {
  what: string
  /** Only for connectors of which this holds. */
  http?: boolean
  secret?: boolean
  medical?: boolean
  webhook?: boolean
  writes?: boolean
  apply(connector: AnyConnector): AnyConnector
}

/** @since 1.0 */
export type Mutation = keyof typeof MUTATIONS

type AnyConnector = Connector<any, any>
type AnyPage = Page<any, any>

/**
 * The plugin with a mistake in it; `null` where the mistake cannot be made in it.
 *
 * @example
 * const wrong = await mutate(plugin, 'drop-page')
 * @since 1.0
 */
export async function mutate(plugin: Plugin, mutation: Mutation): Promise<Plugin | null> {
  const connector = await plugin.load()
  const options: MutationOptions = MUTATIONS[mutation]
  const { source, dataClass } = plugin.manifest
  const fits =
    (!options.http || source === 'http') &&
    (!options.secret || secretFields(connector).length > 0) &&
    (!options.medical || dataClass === 'medical') &&
    (!options.webhook || connector.webhook !== undefined) &&
    (!options.writes || Object.keys(connector.writes ?? {}).length > 0)
  return fits ? { ...plugin, load: async () => options.apply(connector) } : null
}

function eachStream(
  connector: AnyConnector,
  change: (stream: Stream<any>) => Stream<any>
): AnyConnector {
  const streams = Object.entries(connector.streams).map(([name, stream]) => [
    name,
    change(stream as Stream<any>),
  ])
  return { ...connector, streams: Object.fromEntries(streams) }
}

function eachRead(
  connector: AnyConnector,
  change: (pages: AsyncIterable<AnyPage>) => AsyncIterable<AnyPage>
) {
  return eachStream(connector, (stream) => ({
    ...stream,
    read: (ctx, request) => change(stream.read(ctx, request)),
  }))
}

function eachPage(connector: AnyConnector, change: (page: AnyPage) => AnyPage) {
  return eachRead(connector, async function* (pages) {
    for await (const page of pages) yield change(page)
  })
}

async function* dropFirstPage(pages: AsyncIterable<AnyPage>) {
  let dropped = false
  for await (const page of pages) {
    if (!dropped && page.upserts.length > 0) dropped = true
    else yield page
  }
}

async function* dropFirstRow(pages: AsyncIterable<AnyPage>) {
  let dropped = false
  for await (const page of pages) {
    if (dropped || page.upserts.length === 0) {
      yield page
      continue
    }
    dropped = true
    yield { ...page, upserts: page.upserts.slice(1) }
  }
}

function spoilValues(page: AnyPage): AnyPage {
  for (const record of page.upserts as any[]) {
    if (record.total !== undefined) record.total = Number(record.total)
    record.externalId = ''
  }
  return page
}

function swallow(connector: AnyConnector, which: (error: unknown) => boolean) {
  return eachRead(connector, async function* (pages) {
    try {
      yield* pages
    } catch (error) {
      if (!which(error)) throw error
    }
  })
}

function logSecrets(connector: AnyConnector) {
  const names = secretFields(connector)
  return eachStream(connector, (stream) => ({
    ...stream,
    read(ctx: Context<any>, request) {
      for (const name of names) ctx.log('info', `${name}: ${ctx.config[name]?.release()}`)
      return stream.read(ctx, request)
    },
  }))
}

function openSecrets(connector: AnyConnector): AnyConnector {
  const { config } = connector
  const validate = async (value: any) => {
    const result = await config['~standard'].validate(value)
    if (result.issues) return result
    const plain = Object.fromEntries(secretFields(connector).map((name) => [name, value[name]]))
    return { value: { ...(result.value as object), ...plain } }
  }
  return {
    ...connector,
    config: { ...config, '~standard': { ...config['~standard'], validate } } as never,
  }
}

function leak(connector: AnyConnector): AnyConnector {
  return eachStream(connector, (stream) => ({
    ...stream,
    async *read(ctx: Context<any>, request) {
      const heard: unknown[] = []
      const send: typeof ctx.http.send = async (sent) => {
        const body = await ctx.http.send({ ...sent, expect: ANYTHING as never })
        heard.push(body)
        return ctx.http.send(sent)
      }
      const pages = stream.read({ ...ctx, http: { ...ctx.http, send } }, request)
      for await (const page of pages) {
        for (const record of page.upserts as any[]) record.description = JSON.stringify(heard)
        yield page
      }
    },
  }))
}

/** A schema that takes every answer whole. */
const ANYTHING = {
  '~standard': { version: 1, vendor: 'krug', validate: (value: unknown) => ({ value }) },
}
