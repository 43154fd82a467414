import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import type { Http } from '@krug/connector-sdk'
import { answer, id, scalar } from './answer.ts'
import type { Branch } from './branches.ts'

const member = vine.object({
  id: id(),
  name: vine.string().optional(),
  specialization: scalar(),
  /** An object, or an empty list where there is none. */
  position: vine.any().optional(),
  fired: vine.boolean().optional(),
})

const staff = answer(vine.array(member))

export type StaffMember = Infer<typeof member>

/** https://developers.yclients.com/ru/#tag/Sotrudniki */
export async function fetchStaff(http: Http, branch: Branch): Promise<StaffMember[]> {
  const { data } = await http.send({ path: `company/${branch.id}/staff`, expect: staff })
  return data
}
