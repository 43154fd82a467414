import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import type { Http } from '@krug/connector-sdk'
import type { Organization } from './organizations.ts'

const courier = vine.object({
  id: vine.string(),
  firstName: vine.string().optional(),
  lastName: vine.string().optional(),
  displayName: vine.string().optional(),
  isDeleted: vine.boolean().optional(),
})

const answer = vine.create({
  employees: vine.array(vine.object({ organizationId: vine.string(), items: vine.array(courier) })),
})

export type Courier = Infer<typeof courier>

/** The only people of whom iiko Cloud has a list. Waiters come with their orders. */
export async function fetchCouriers(http: Http, organizations: Organization[]) {
  const { employees } = await http.send({
    method: 'POST',
    path: 'api/1/employees/couriers',
    json: { organizationIds: organizations.map(({ id }) => id) },
    expect: answer,
    readOnly: true,
  })
  const all = employees.flatMap(({ organizationId, items }) =>
    items.map((item) => ({ ...item, organizationId }))
  )
  return [...new Map(all.map((each) => [each.id, each])).values()]
}
