import vine from '@vinejs/vine'
import type { Http } from '@krug/connector-sdk'
import { xmlSchema } from './xml.ts'

const answer = xmlSchema(
  vine.create({
    corporateItemDtoes: vine.object({
      corporateItemDto: vine
        .array(
          vine.object({
            id: vine.string(),
            parentId: vine.string().optional(),
            name: vine.string(),
            type: vine.string(),
          })
        )
        .optional(),
    }),
  }),
  ['corporateItemDtoes.corporateItemDto']
)

export interface Department {
  id: string
  name: string
}

/** https://ru.iiko.help/articles/api-documentations/dannye-iz-ierarkhii-podrazdeleniy */
export async function fetchCorporation(
  http: Http
): Promise<{ name: string; departments: Department[] }> {
  const { corporateItemDtoes } = await http.send({
    path: 'corporation/departments',
    as: 'text',
    expect: answer,
  })
  const items = corporateItemDtoes.corporateItemDto ?? []
  const ofType = (type: string) => items.filter((item) => item.type === type)
  const departments = ofType('DEPARTMENT')
    .map(({ id, name }) => ({ id, name: name.trim() }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const name = ofType('CORPORATION')[0]?.name ?? departments[0]?.name ?? 'iiko'
  return { name: name.trim(), departments }
}
