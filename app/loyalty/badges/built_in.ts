import db from '@adonisjs/lucid/services/db'
import type { BadgeIcon } from '#loyalty/badges/icons'
import type { BadgeRule } from '#loyalty/badges/rule'

interface BuiltIn {
  code: string
  nameRu: string
  nameEn: string
  icon: BadgeIcon
  rule: BadgeRule
}

/** Badges that every tenant has, beside one for each category of its businesses. */
const BUILT_IN: BuiltIn[] = [
  {
    code: 'pioneer',
    nameRu: 'Пионер',
    nameEn: 'Pioneer',
    icon: 'flag',
    rule: { field: 'registered', value: 100 },
  },
  {
    code: 'friend',
    nameRu: 'Друг клуба',
    nameEn: 'Friend of the club',
    icon: 'heart',
    rule: { field: 'referrals', value: 3 },
  },
  {
    code: 'party_goer',
    nameRu: 'Тусовщик',
    nameEn: 'Party-goer',
    icon: 'confetti',
    rule: { field: 'events', value: 10 },
  },
  {
    code: 'collector',
    nameRu: 'Коллекционер',
    nameEn: 'Collector',
    icon: 'trophy',
    rule: { field: 'categoryShare', value: 100 },
  },
  {
    code: 'investor',
    nameRu: 'Инвестор',
    nameEn: 'Investor',
    icon: 'diamond',
    rule: { field: 'spent', value: 250_000 },
  },
]

/** Makes those that the tenant lacks: all of them at first, later one for a new category. @returns how many */
export async function makeBuiltInBadges(): Promise<number> {
  const { rowCount } = await db.rawQuery<{ rowCount: number }>(
    `insert into badges (code, name_ru, name_en, icon, rule, built_in)
     select x.code, x.name_ru, x.name_en, x.icon, x.rule, true
       from (select * from jsonb_to_recordset(cast(:badges as jsonb))
                        as b (code text, name_ru text, name_en text, icon text, rule jsonb)
              union all
             select 'category_' || k.code, k.name_ru, k.name_en, 'tag',
                    jsonb_build_object('field', 'category', 'value', jsonb_build_array(k.code))
               from business_categories k
              where exists (select 1 from businesses b
                             where b.tenant_id = k.tenant_id and b.category_code = k.code and b.archived_at is null
                               and not b.medical)) x
      where not exists (select 1 from badges b where b.code = x.code)
     on conflict (tenant_id, code) do nothing`,
    {
      badges: JSON.stringify(
        BUILT_IN.map(({ nameRu, nameEn, ...badge }) => ({
          ...badge,
          name_ru: nameRu,
          name_en: nameEn,
        }))
      ),
    }
  )
  return rowCount
}
