import vine from '@vinejs/vine'
import {
  defineStream,
  listCursor,
  pageList,
  type Context,
  type ListCursor,
  type Rec,
} from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { catalogRow } from '../odata/fields.ts'
import { fetchCatalog } from '../odata/pages.ts'
import type { Row } from '../odata/query.ts'
import { ONLY_VENUE } from '../mappers/to_receipt.ts'
import { openBase } from '../profiles/base.ts'
import { fetchService } from '../service/read.ts'
import { toVenue } from '../service/to_records.ts'

export const venues = defineStream<Config, 'venue', ListCursor>({
  emits: 'venue',
  cursor: listCursor,
  modes: ['full'],
  deletes: 'explicit',
  async *read(ctx, request) {
    const records = await fetchVenues(ctx)
    yield* pageList(
      records.map((record) => ctx.seal('venue', record)),
      request
    )
  },
})

/** Stores or warehouses, by configuration; a base that has none is one venue. */
export async function fetchVenues(ctx: Context<Config>): Promise<Rec<'venue'>[]> {
  const { timezone } = ctx.config
  if (ctx.config.mode === 'service') {
    const rows = await fetchService(ctx, 'venues')
    return rows.map((row) => ({ ...toVenue(row), timezone }))
  }
  const { model, profile } = await openBase(ctx)
  const set = profile.venues.find((each) => model.has(each))
  if (!set) return [{ externalId: ONLY_VENUE, name: profile.title, timezone }]
  const select = model.fields(set, ['Ref_Key', 'Description', 'DeletionMark', 'IsFolder'])
  const row = vine.object({ ...catalogRow, IsFolder: vine.boolean().optional() })
  const rows = await fetchCatalog(ctx, { set, row }, select)
  return rows.filter((each) => !each.IsFolder).map((each) => ({ ...named(each), timezone }))
}

export const named = (row: Row) => ({
  externalId: row.Ref_Key as string,
  name: (row.Description as string) || (row.Ref_Key as string),
  deleted: (row.DeletionMark as boolean) || undefined,
})
