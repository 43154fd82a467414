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

/** From the latest version there is, or the preset of the tenant. */
export function programmeOf({ preset, version, settings }: Row): Programme {
  return { version: version ?? 0, settings: settings ?? PROGRAMME_PRESETS[preset] }
}
