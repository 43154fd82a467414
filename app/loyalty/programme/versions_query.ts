import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { pageOf, type PageRequest } from '#shared/pagination'
import { changedFields } from '#loyalty/programme/changed_fields'
import { PROGRAMME_PRESETS } from '#loyalty/programme/presets'
import type { ProgrammeSettings } from '#loyalty/programme/settings'
import type { Preset } from '#tenancy/presets'

interface Row {
  version: number
  settings: ProgrammeSettings
  /** Of the version before; `null` for the first. */
  before: ProgrammeSettings | null
  preset: Preset
  created_at: Date
  author: string | null
}

/** Every version of the programme, the latest first, with who made it and what changed. */
export async function listVersions(_actor: Actor, request: PageRequest) {
  const { page, perPage } = pageOf(request)
  const { rows } = await db.rawQuery<{ rows: Row[] }>(
    `select p.version, p.settings, lag(p.settings) over (order by p.version) as before, t.preset,
            p.created_at, u.name as author
       from programme_versions p join tenants t on t.id = p.tenant_id left join users u on u.id = p.created_by
      order by p.version desc limit :perPage offset :offset`,
    { perPage, offset: (page - 1) * perPage }
  )
  const { rows: count } = await db.rawQuery<{ rows: { total: number }[] }>(
    'select count(*)::int as total from programme_versions'
  )
  return {
    rows: rows.map(({ created_at: createdAt, before, preset, ...row }) => ({
      ...row,
      changed: changedFields(before ?? PROGRAMME_PRESETS[preset], row.settings),
      createdAt: createdAt.toISOString(),
    })),
    meta: { page, perPage, total: count[0].total },
  }
}
