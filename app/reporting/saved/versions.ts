import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { found } from '#shared/errors/not_found'
import type { SavedContent } from '#reporting/saved/content'
import type SavedReport from '#reporting/saved/models/saved_report'

export interface SavedVersion {
  version: number
  name: string
  note: string
  content: SavedContent
  savedAt: Date
  /** The name of who saved it, while a member. */
  savedBy: string | null
}

/** Writes down a report as it is now. */
export async function keepVersion({ userId }: Actor, report: SavedReport) {
  const { id, version, name, note, content } = report
  const row = { report_id: id, version, name, note, content: JSON.stringify(content) }
  await db.table('saved_report_versions').insert({ ...row, saved_by: userId })
}

/** Every version, the newest first. */
export function versionsOf({ tenantId }: Actor, { id }: SavedReport): Promise<SavedVersion[]> {
  return db
    .from('saved_report_versions as v')
    .leftJoin('users as u', 'u.id', 'v.saved_by')
    .where({ 'v.tenant_id': tenantId, 'v.report_id': id })
    .orderBy('v.version', 'desc')
    .select('v.version', 'v.name', 'v.note', 'v.content')
    .select({ savedAt: 'v.saved_at', savedBy: 'u.name' })
}

/** @throws NotFoundError */
export async function versionOf(actor: Actor, report: SavedReport, version: number) {
  const versions = await versionsOf(actor, report)
  return found(versions.find((one) => one.version === version))
}
