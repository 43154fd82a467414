import vine from '@vinejs/vine'
import type { Http } from '@krug/connector-sdk'
import { xmlSchema } from './xml.ts'

const answer = xmlSchema(
  vine.create({
    employees: vine.object({
      employee: vine
        .array(
          vine.object({
            id: vine.string(),
            name: vine.string().optional(),
            firstName: vine.string().optional(),
            lastName: vine.string().optional(),
            mainRoleCode: vine.string().optional(),
            deleted: vine.string().optional(),
            employee: vine.string().optional(),
          })
        )
        .optional(),
    }),
  }),
  ['employees.employee']
)

/**
 * https://ru.iiko.help/articles/api-documentations/rabota-s-dannymi-sotrudnikov. Phones, addresses and cards are in
 * the answer too; the schema drops them at once.
 */
export async function fetchEmployees(http: Http) {
  const { employees } = await http.send({
    path: 'employees',
    query: { includeDeleted: 'true' },
    as: 'text',
    expect: answer,
  })
  return employees.employee ?? []
}
