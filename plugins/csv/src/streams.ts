import vine from '@vinejs/vine'
import {
  ConfigError,
  defineStream,
  type Context,
  type Kind,
  type Page,
  type ReadRequest,
  type Stream,
} from '@krug/connector-sdk'
import { groupRows, type GroupCursor } from './groups.ts'
import { hasAll, type FileKind } from './kinds/file_kind.ts'
import { KINDS } from './kinds/index.ts'
import { layoutOf, type Layout } from './layout.ts'
import { STREAMS, type Mapping, type StreamName } from './mapping/mapping.ts'
import { attempt, nameOf } from './mapping/problem.ts'

const cursor = vine.create({ pass: vine.number(), row: vine.number() })

const PAGE_SIZE = 5000

/** One stream for each kind of record that a file can hold. */
export const streams = Object.fromEntries(
  STREAMS.map((name) => [name, fileStream(name, KINDS[name] as FileKind)])
) as Record<StreamName, Stream<Mapping, Kind, GroupCursor>>

function fileStream<K extends Kind>(name: StreamName, kind: FileKind<K>) {
  return defineStream<Mapping, K, GroupCursor>({
    emits: kind.emits,
    cursor,
    modes: ['full'],
    deletes: 'none',
    read: (ctx, request) => readFile(ctx, request, name, kind),
  })
}

/** Reads the file of a run as one stream; a file that holds another stream gives no pages. */
async function* readFile<K extends Kind>(
  ctx: Context<Mapping>,
  { resume }: ReadRequest<GroupCursor>,
  stream: StreamName,
  kind: FileKind<K>
): AsyncIterable<Page<K, GroupCursor>> {
  if (!ctx.file) throw noFile()
  const layout = await layoutOf(ctx.file, ctx.config)
  if (layout.stream !== stream) return
  if (!hasAll(layout.fields, kind.needs)) throw unmapped(layout, kind.needs)
  const build = kind.mapper(layout)
  const { total, groups } = await groupRows(ctx.file, layout, resume)
  let page = emptyPage<K>()
  for await (const { externalId, rows, cursor: position } of groups) {
    const outcome = attempt(layout, externalId, rows, () => build(externalId, rows))
    if (outcome.ok) page.upserts.push(ctx.seal(kind.emits, outcome.record))
    else page.rejected.push(outcome.rejected)
    page.cursor = { ...position }
    if (page.upserts.length + page.rejected.length < PAGE_SIZE) continue
    ctx.signal.throwIfAborted()
    yield withProgress(page, layout, total)
    page = emptyPage()
  }
  if (page.upserts.length + page.rejected.length) yield withProgress(page, layout, total)
}

const emptyPage = <K extends Kind>() => ({
  upserts: [] as Page<K, GroupCursor>['upserts'],
  rejected: [] as NonNullable<Page<K, GroupCursor>['rejected']>,
  cursor: { pass: 0, row: 0 },
})

function withProgress<K extends Kind>(
  page: ReturnType<typeof emptyPage<K>>,
  { headerRow }: Layout,
  total: number
): Page<K, GroupCursor> {
  const { pass, row } = page.cursor
  const done = pass === 0 ? Math.min(total, row - headerRow) : total
  return { ...page, progress: { done, total, unit: 'rows' } }
}

function noFile() {
  return new ConfigError({
    ru: 'Файл не выбран. Загрузите файл CSV или XLSX.',
    en: 'There is no file. Upload a CSV or XLSX file.',
  })
}

function unmapped({ stream, fields }: Layout, needs: string[][]) {
  const absent = needs.find((names) => !hasAll(fields, [names]))!
  const names = absent.map((name) => nameOf(stream, name))
  return new ConfigError(
    {
      ru: `Не указано, в каком столбце ${names.map(({ ru }) => `«${ru}»`).join(' или ')}. Без этого файл не загрузить.`,
      en: `It is not said which column holds ${names.map(({ en }) => `“${en}”`).join(' or ')}. Without it the file cannot be read.`,
    },
    { field: 'fields' }
  )
}
