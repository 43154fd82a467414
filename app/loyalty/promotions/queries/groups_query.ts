import db from '@adonisjs/lucid/services/db'
import type { Group } from '#loyalty/promotions/rule'
import { found } from '#shared/errors/not_found'

export interface GroupDescription extends Group {
  name: { ru: string; en: string }
}

interface Row extends Group {
  name_ru: string
  name_en: string
}

/** All groups of promotions, in their order. */
export async function listGroups(): Promise<GroupDescription[]> {
  const rows: Row[] = await db.from('promotion_groups').orderBy('priority').orderBy('id')
  return rows.map(groupOf)
}

/** @throws NotFoundError */
export async function groupById(id: string): Promise<GroupDescription> {
  return groupOf(found(await db.from('promotion_groups').where('id', id).first()))
}

function groupOf({ id, lane, parent, mode, priority, name_ru: ru, name_en: en }: Row) {
  return { id, lane, parent, mode, priority, name: { ru, en } }
}
