import db from '@adonisjs/lucid/services/db'
import { PROGRAMME_PRESETS } from '#loyalty/programme/presets'
import type { Programme, ProgrammeSettings } from '#loyalty/programme/settings'
import type { Preset } from '#tenancy/presets'

interface Row {
  preset: Preset
  version: number | null
  settings: ProgrammeSettings | null
}

/** The programme in force, or the one that was at a moment. Inside the tenant's scope. */
export async function programmeInForce(at?: Date): Promise<Programme> {
  const { rows } = await db.rawQuery<{ rows: Row[] }>(
    `select t.preset, p.version, p.settings
       from tenants t
       left join lateral (
         select version, settings from programme_versions
          where created_at <= coalesce(:at, created_at) order by version desc limit 1
       ) p on true`,
    { at: at ?? null }
  )
  return programmeOf(rows[0])
}

/** Which programme was in force when, for many moments. Before the first version it was the preset. */
export async function programmesInForce(): Promise<(at: Date) => Programme> {
  const { rows } = await db.rawQuery<{
    rows: (Row & { created_at: Date | null })[]
  }>(
    `select t.preset, p.version, p.settings, p.created_at
       from tenants t left join programme_versions p on p.tenant_id = t.id order by p.version desc`
  )
  const preset = programmeOf({ ...rows[0], version: null, settings: null })
  const versions = rows.filter(({ version }) => version !== null)
  return (at) => {
    const row = versions.find(({ created_at: from }) => from! <= at)
    return row ? programmeOf(row) : preset
  }
}

/** From the latest version there is, or the preset of the tenant. */
export function programmeOf({ preset, version, settings }: Row): Programme {
  return { version: version ?? 0, settings: settings ?? PROGRAMME_PRESETS[preset] }
}
