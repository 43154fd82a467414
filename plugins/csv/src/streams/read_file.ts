import vine from '@vinejs/vine'
import {
  ConfigError,
  type Context,
  type Kind,
  type Page,
  type ReadRequest,
  type Rec,
} from '@krug/connector-sdk'
import type { Row } from '../file/rows.ts'
import { groupRows, type GroupCursor } from '../groups.ts'
import { layoutOf, type Layout } from '../layout.ts'
import type { Mapping, StreamName } from '../mapping/mapping.ts'
import { attempt } from '../mapping/problem.ts'

export const cursor = vine.create({ pass: vine.number(), row: vine.number() })

export type Mapper<K extends Kind> = (externalId: string, rows: Row[]) => Rec<K>

const PAGE_SIZE = 5000

/** Reads the file of a run as one stream; a file that holds another stream gives no pages. */
export async function* readFile<K extends Kind>(
  ctx: Context<Mapping>,
  { resume }: ReadRequest<GroupCursor>,
  stream: StreamName,
  kind: K,
  mapperOf: (layout: Layout) => Mapper<K>
): AsyncIterable<Page<K, GroupCursor>> {
  if (!ctx.file) throw noFile()
  const layout = await layoutOf(ctx.file, ctx.config)
  if (layout.stream !== stream) return
  const build = mapperOf(layout)
  const { total, groups } = await groupRows(ctx.file, layout, resume)
  let page = emptyPage<K>()
  for await (const { externalId, rows, cursor: position } of groups) {
    const outcome = attempt(layout.columns, externalId, rows, () => build(externalId, rows))
    if (outcome.ok) page.upserts.push(ctx.seal(kind, outcome.record))
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
    ru: 'Файл не выбран. Загрузите файл CSV.',
    en: 'There is no file. Upload a CSV file.',
  })
}
