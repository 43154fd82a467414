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
import { catalogRow, flag } from '../odata/fields.ts'
import { notPublished } from '../odata/goods.ts'
import { fetchCatalog } from '../odata/pages.ts'
import { openBase, type Base } from '../profiles/base.ts'
import { fetchService } from '../service/read.ts'
import { toEmployee } from '../service/to_records.ts'
import { named } from './venues.ts'

const row = vine.object({ ...catalogRow, IsFolder: flag() })

/** Sellers and cashiers: which catalogue holds them depends on the configuration. */
export const employees = defineStream<Config, 'employee', ListCursor>({
  emits: 'employee',
  cursor: listCursor,
  modes: ['full'],
  deletes: 'explicit',
  async *read(ctx, request) {
    const { records, missing } = await fetchEmployees(ctx)
    const notes = missing.length > 0 ? [notPublished(...missing)] : undefined
    const sealed = records.map((record) => ctx.seal('employee', record))
    if (sealed.length > 0) yield* pageList(sealed, request, { notes })
    else yield { upserts: [], notes, cursor: { lastId: '' } }
  },
})

async function fetchEmployees(ctx: Context<Config>) {
  if (ctx.config.mode === 'service') {
    const rows = await fetchService(ctx, 'employees')
    return { records: rows.map(toEmployee), missing: [] }
  }
  const base = await openBase(ctx)
  const sets = base.profile.employees.filter((set) => base.model.has(set))
  const missing = sets.length > 0 ? [] : base.profile.employees
  const records = []
  for (const set of sets) records.push(...(await fetchPeople(ctx, base, set)))
  return { records, missing }
}

async function fetchPeople(
  ctx: Context<Config>,
  { model }: Base,
  set: string
): Promise<Rec<'employee'>[]> {
  const select = model.fields(set, ['Ref_Key', 'Description', 'DeletionMark', 'IsFolder'])
  const rows = await fetchCatalog(ctx, { set, row }, select)
  return rows.filter((each) => !each.IsFolder).map(named)
}
