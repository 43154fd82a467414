import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { pageOf, type PageRequest } from '#shared/pagination'
import type { ProgrammeSettings } from '#loyalty/programme/settings'

interface Row {
  version: number
  settings: ProgrammeSettings
  created_at: Date
  author: string | null
}

/** Every version of the programme, the latest first, with who made it. */
export async function listVersions(_actor: Actor, request: PageRequest) {
  const { page, perPage } = pageOf(request)
  const { rows } = await db.rawQuery<{ rows: Row[] }>(
    `select p.version, p.settings, p.created_at, u.name as author
       from programme_versions p left join users u on u.id = p.created_by
      order by p.version desc limit :perPage offset :offset`,
    { perPage, offset: (page - 1) * perPage }
  )
  const { rows: count } = await db.rawQuery<{ rows: { total: number }[] }>(
    'select count(*)::int as total from programme_versions'
  )
  return {
    rows: rows.map(({ created_at: createdAt, ...row }) => ({
      ...row,
      createdAt: createdAt.toISOString(),
    })),
    meta: { page, perPage, total: count[0].total },
  }
}
